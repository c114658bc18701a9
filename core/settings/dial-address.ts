/** ITU-T E.164: an international number has fifteen digits at most, without what leads abroad. */
const mostDigits = 15

/** What is shorter is no number but a code of the network: 3GPP TS 22.030, 6.5.3.2. Two digits that begin with 1 are called, such as 15 in France. */
const fewestDigits = 3
const isShortCall = (digits: string): boolean => /^1\d$/.test(digits)

/** The longest extension behind a number; more digits are a second number. */
const mostInWords = 6

/** The shortest subscriber numbers; what is shorter and has words behind it may be the beginning of one spelt in letters. */
const fewestBeforeWords = 7

/** Two numbers beside each other, such as `112/911`. A stroke within one number stands after an area code. */
const severalNumbers = /\s\/|\/\s|^\d{2,4}\/\d{2,4}$/

/** Arabic and Persian digits: the last four bits of each are its value. */
const easternDigits = /[\u0660-\u0669\u06F0-\u06F9]/g

/** What browsers and address books put around a number, and nobody sees. */
const unseen = /\p{Default_Ignorable_Code_Point}/gu

const digitsIn = (text: string): string => text.replace(/\D/g, '')

/** Digits, one plus in front, and what parts them: spaces, hyphens, dots, strokes and parentheses. */
const isNumber = (text: string): boolean => /^\+?[\d \u00A0\u202F()./\u2010-\u2013-]*$/.test(text)

/**
 * Whether words behind a number leave it whole: an extension, or a remark. `1-800-843-LOST` is dialled by its letters, and what
 * stands before them is another number.
 */
function leavesNumberWhole(number: string, words: string): boolean {
  if (words === '') return true
  if (!/^[\p{L}\p{M}\d ().'’-]*$/u.test(words) || digitsIn(words).length > mostInWords) return false
  if (words.startsWith('(')) return true
  const isExtension = /^\p{L}+\.? ?\d/u.test(words)
  const isSpelt = /^-?[A-Z]{2,}/.test(words)
  const isApart = /\s$/.test(number) || /^x\d/i.test(words)
  return digitsIn(number).length >= fewestBeforeWords && isApart && (isExtension || !isSpelt)
}

/** A number as it is shown: as it was written, without what nobody sees. */
export const shownNumber = (written: string): string => written.replace(unseen, '').trim()

/** What a telephone itself acts on (3GPP TS 22.030), waits at or takes as parameters (RFC 3966), in any of their forms. */
export const isDialCode = (written: string): boolean =>
  /[*#,;]|\d[pw]\d|^\s*(?:tel|sms):/i.test(written.normalize('NFKC')) && /\d/.test(written.normalize('NFKC'))

/**
 * The `tel:` address (RFC 3966) of a number as a person wrote it, or undefined when it has none: whatever is not plainly the number
 * of somebody, such as a code. An extension (`ext. 12`) is left to the person, and the trunk zero of `+44 (0)20` is not dialled
 * from abroad (ITU-T E.123).
 */
export function dialAddress(written: string): string | undefined {
  const text = shownNumber(written).replace(easternDigits, (digit) => String(digit.charCodeAt(0) & 0xf))
  const end = text.search(/\p{L}|\([^)]*\p{L}/u)
  const number = end < 0 ? text : text.slice(0, end)
  if (!isNumber(number) || !leavesNumberWhole(number, end < 0 ? '' : text.slice(end))) return undefined
  const isInternational = /^\+|^00(?=[1-9])/.test(number)
  const dialled = digitsIn(isInternational ? number.replace(/\(0\)/, '') : number)
  const ofSubscriber = isInternational ? dialled.replace(/^00/, '') : dialled
  const isLongEnough = ofSubscriber.length >= fewestDigits || isShortCall(ofSubscriber)
  if (severalNumbers.test(number) || !isLongEnough || ofSubscriber.length > mostDigits) return undefined
  return `tel:${number.startsWith('+') ? '+' : ''}${dialled}`
}
