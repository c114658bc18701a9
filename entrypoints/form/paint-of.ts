import { colourOf } from './colour.ts'
import { outerElement, tagOf } from './form-element.ts'
import { native } from './native.ts'

const pictures = ['img', 'canvas', 'video', 'iframe', 'frame', 'object', 'embed']
/** In CSS pixels: so thick a border or an inner shadow is a ground of its own. */
const thick = 16

const isSvg = (element: Element): boolean =>
  native(Element.prototype, 'namespaceURI', element) === 'http://www.w3.org/2000/svg'

function opacityOf(element: Element): number {
  let opacity = 1
  for (let one: Element | undefined = element; one; one = outerElement(one)) {
    opacity *= Number(getComputedStyle(one).opacity)
  }
  return opacity
}

const isThick = (length: string): boolean => Number.parseFloat(length) >= thick

function groundOf(style: CSSStyleDeclaration): number {
  const read = (property: string): string => style.getPropertyValue(property)
  const isDrawn =
    read('background-image') !== 'none' ||
    !['none', ''].includes(read('backdrop-filter')) ||
    (/inset/.test(read('box-shadow')) && (read('box-shadow').match(/[\d.]+px/g) ?? []).some(isThick)) ||
    ['top', 'right', 'bottom', 'left'].some((side) => isThick(read(`border-${side}-width`)))
  return isDrawn ? 1 : (colourOf(read('background-color'))?.[3] ?? 1)
}

function partsOf(element: Element): number[] {
  return ['::before', '::after'].flatMap((part) => {
    const style = getComputedStyle(element, part)
    const isThere = !['none', 'normal', ''].includes(style.content)
    return isThere ? [groundOf(style) * Number(style.opacity)] : []
  })
}

/** How much of what lies below it the parts alone of an element hide, from 0 to 1: what a rule for `::before` and `::after` draws. */
export const paintOfParts = (element: Element): number =>
  Math.max(0, ...partsOf(element)) * opacityOf(element)

/** How much of what lies below it an element hides, from 0 to 1. Words hide nothing. */
export function paintOf(element: Element): number {
  const opacity = opacityOf(element)
  if (pictures.includes(tagOf(element))) return opacity
  const style = getComputedStyle(element)
  const own = isSvg(element) && native(Element.prototype, 'localName', element) !== 'svg'
  const ground = own ? (style.fill === 'none' ? 0 : Number(style.fillOpacity)) : groundOf(style)
  return Math.max(ground, ...partsOf(element)) * opacity
}
