import type { Drawing } from './drawing.ts'
import { svgFrame, svgParts } from './svg-parts.ts'

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string | number): string =>
  String(text).replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)

function written(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('')
}

/** A drawing as an SVG file of its real size, with the language of its words. Loads nothing and runs nothing. */
export function svgFile(drawing: Drawing, language: string): string {
  const frame = {
    xmlns: 'http://www.w3.org/2000/svg',
    'xml:lang': language,
    width: `${drawing.width / 4}mm`,
    height: `${drawing.height / 4}mm`,
    ...svgFrame(drawing),
  }
  const parts = svgParts(drawing).map(({ tag, attributes, text }) =>
    text === undefined
      ? `<${tag}${written(attributes)}/>`
      : `<${tag}${written(attributes)}>${escaped(text)}</${tag}>`,
  )
  return `<svg${written(frame)}>${parts.join('')}</svg>\n`
}
