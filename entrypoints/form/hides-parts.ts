/** Smaller than this, in CSS pixels, nobody could use it. */
export const smallest = 5

/** Cuts nothing off but corners. */
const wholeClip = /^inset\(0(?:px|%)?(?: round [^)]*)?\)$/
/** A shadow behind it, and what pages in dark colours use: what differs goes on differing. */
const harmlessFilter =
  /^(?:(?:drop-shadow\((?:[^()]|\([^()]*\))*\)|invert\((?:1|100%)\)|hue-rotate\(180deg\))\s*)+$/

function isEmptyClip({ clip }: CSSStyleDeclaration, position: string): boolean {
  if (position !== 'absolute' && position !== 'fixed') return false
  const [top = 0, right = 1000, bottom = 1000, left = 0] = clip.match(/-?[\d.]+(?=px)/g)?.map(Number) ?? []
  return right - left < smallest || bottom - top < smallest
}

const says = (style: CSSStyleDeclaration, property: string, nothing: string): boolean =>
  ![nothing, ''].includes(style.getPropertyValue(property))

/**
 * Whether an element may be drawn otherwise than laid out, so that nobody but a person can say whether it is in sight: clipped,
 * masked, filtered or blended.
 */
export function mayHideParts(style: CSSStyleDeclaration, position: string): boolean {
  const clipPath = style.getPropertyValue('clip-path')
  const filter = style.getPropertyValue('filter')
  return (
    isEmptyClip(style, position) ||
    !['none', ''].includes(clipPath.replace(wholeClip, '')) ||
    !['none', ''].includes(filter.replace(harmlessFilter, '')) ||
    says(style, 'mask-image', 'none') ||
    says(style, '-webkit-mask-image', 'none') ||
    says(style, '-webkit-mask-box-image-source', 'none') ||
    says(style, 'mix-blend-mode', 'normal')
  )
}
