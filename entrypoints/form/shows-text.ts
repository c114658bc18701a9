import { type Colour, colourOf, isColour, isOneColour, over } from './colour.ts'
import { documentOf } from './form-element.ts'
import { askInView } from './in-view.ts'
import { native } from './native.ts'
import { stackAt } from './stack-at.ts'

/** In CSS pixels. */
const smallestText = 4
/** How opaque a ground must be to hide what is below. */
const opaque = 0.95

/** The ground of a page that gives none. */
function canvasOf(page: Document): Colour {
  const root = native(Document.prototype, 'documentElement', page)
  const scheme = root ? getComputedStyle(root).colorScheme : ''
  const isDark =
    /dark/.test(scheme) && (!/light/.test(scheme) || matchMedia('(prefers-color-scheme: dark)').matches)
  return isDark ? [18, 18, 18, 1] : [255, 255, 255, 1]
}

const isTold = (colour: Colour | undefined): colour is Colour => colour !== undefined

/** What words may stand on, the nearest first: one colour, or those of a gradient. Undefined where it is a picture. */
function groundsOf(layers: readonly Element[], page: Document): readonly Colour[] | undefined {
  const passed: Colour[] = []
  const below = (ground: Colour): Colour => passed.reduceRight((lower, upper) => over(upper, lower), ground)
  for (const layer of layers) {
    const { backgroundColor, backgroundImage } = getComputedStyle(layer)
    if (backgroundImage !== 'none') {
      const stops = (backgroundImage.match(isColour) ?? []).map(colourOf).filter(isTold)
      const isGradient = /gradient\(/.test(backgroundImage) && !/url\(/.test(backgroundImage)
      if (!isGradient) return undefined
      if (stops.every(([, , , alpha]) => alpha > opaque)) return stops.map(below)
    }
    const colour = colourOf(backgroundColor)
    if (colour === undefined) return undefined
    if (colour[3] >= opaque) return [below(colour)]
    passed.push(colour)
  }
  return [below(canvasOf(page))]
}

/** What is drawn at the middle of an element, from itself down. */
function layersOf(element: Element): readonly Element[] {
  const ask = (): Element[] | undefined => {
    const { left, top, width, height } = Element.prototype.getBoundingClientRect.call(element)
    return stackAt(element, left + width / 2, top + height / 2)?.below
  }
  return ask() ?? askInView(element, ask) ?? [element]
}

/** Whether a person sees what is written in a field: in another colour than what it stands on, not tiny, not out of the field. */
export function showsText(element: Element): boolean {
  const style = getComputedStyle(element)
  const { width } = Element.prototype.getBoundingClientRect.call(element)
  if (Number.parseFloat(style.fontSize) < smallestText) return false
  if (Math.abs(Number.parseFloat(style.textIndent)) >= width) return false
  const text = colourOf(style.getPropertyValue('-webkit-text-fill-color') || style.color)
  if (text === undefined) return true
  const grounds = groundsOf(layersOf(element), documentOf(element))
  return grounds === undefined || grounds.some((ground) => !isOneColour(text, ground))
}
