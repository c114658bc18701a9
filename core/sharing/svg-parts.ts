import { type Drawing, drawingFont, type Mark } from './drawing.ts'

/** One element of an SVG picture. */
export type SvgPart = {
  tag: 'rect' | 'path' | 'text'
  attributes: Readonly<Record<string, string | number>>
  text?: string
}

const round = (length: number): number => Math.round(length * 100) / 100

function partOf(mark: Mark): SvgPart {
  switch (mark.kind) {
    case 'box': {
      const { x, y, width, height } = mark
      return {
        tag: 'rect',
        attributes: { x, y: round(y), width, height: round(height), rx: 8, fill: '#000' },
      }
    }
    case 'line': {
      const { x, y, width } = mark
      return { tag: 'rect', attributes: { x, y: round(y), width, height: 2, fill: '#000' } }
    }
    case 'code': {
      const { x, y, width, squares, path } = mark
      const transform = `translate(${round(x)} ${round(y)}) scale(${width / squares})`
      return {
        tag: 'path',
        attributes: { d: path, transform, fill: '#000', 'shape-rendering': 'crispEdges' },
      }
    }
    case 'text': {
      const { x, y, size, weight, direction, anchor, colour, text } = mark
      return {
        tag: 'text',
        attributes: {
          x: round(x),
          y: round(y),
          'font-size': round(size),
          'font-weight': weight,
          direction,
          'text-anchor': anchor,
          fill: colour === 'white' ? '#fff' : '#000',
        },
        text,
      }
    }
    default:
      return mark satisfies never
  }
}

/** A drawing as SVG elements on white paper, in the order they are drawn. */
export function svgParts({ width, height, marks }: Drawing): SvgPart[] {
  return [{ tag: 'rect', attributes: { x: 0, y: 0, width, height, fill: '#fff' } }, ...marks.map(partOf)]
}

/** What the `<svg>` around the parts says. */
export function svgFrame({ width, height }: Drawing): Readonly<Record<string, string>> {
  return { viewBox: `0 0 ${width} ${height}`, 'font-family': drawingFont }
}
