import { type Drawing, drawingFont, type Mark } from '../core/sharing/drawing.ts'

/** Points a drawing's unit is wide: a poster has 150 a width of an inch and its codes stay sharp. */
const resolution = 1.5

function draw(onto: OffscreenCanvasRenderingContext2D, mark: Mark): void {
  switch (mark.kind) {
    case 'box':
      onto.fillStyle = '#000'
      onto.fillRect(mark.x, mark.y, mark.width, mark.height)
      return
    case 'line':
      onto.fillStyle = '#000'
      onto.fillRect(mark.x, mark.y, mark.width, 2)
      return
    case 'code': {
      onto.save()
      onto.fillStyle = '#000'
      onto.translate(mark.x, mark.y)
      onto.scale(mark.width / mark.squares, mark.width / mark.squares)
      onto.fill(new Path2D(mark.path))
      onto.restore()
      return
    }
    case 'text':
      onto.fillStyle = mark.colour
      onto.font = `${mark.weight} ${mark.size}px ${drawingFont}`
      onto.direction = mark.direction
      onto.textAlign = mark.anchor
      onto.fillText(mark.text, mark.x, mark.y)
      return
    default:
      mark satisfies never
  }
}

/**
 * Draws Signpost's own words and codes, and nothing else, as a PNG: what people can pass on in a chat. The only canvas in
 * Signpost; no picture is ever put on it (tests/build/bundle.test.ts).
 *
 * @throws when the browser gives no canvas.
 */
export async function drawPicture({ width, height, marks }: Drawing): Promise<Blob> {
  const canvas = new OffscreenCanvas(width * resolution, height * resolution)
  const onto = canvas.getContext('2d', { alpha: false })
  if (onto === null) throw new Error('The browser gives no canvas to draw on.')
  onto.scale(resolution, resolution)
  onto.fillStyle = '#fff'
  onto.fillRect(0, 0, width, height)
  for (const mark of marks) draw(onto, mark)
  return await canvas.convertToBlob({ type: 'image/png' })
}
