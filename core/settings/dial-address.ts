/** The shortest numbers anyone answers have two digits (emergency numbers such as 15 in France). */
const fewestDigits = 2

/** Fifteen (ITU-T E.164) and the two zeros that lead abroad: more digits are more than one number. */
const mostDigits = 17

/** The shortest subscriber numbers; what is shorter and has words behind it may be the beginning of one spelt in letters. */
const fewestBeforeWords = 7

/** Two numbers beside each other, such as `112/911`. A stroke within one number stands after an area code. */
const severalNumbers = /\s\/|\/\s|^\d{2,4}\/\d{2,4}$/

/** Arabic and Persian digits: the last four bits of each are its value. */
const easternDigits = /[\u0660-\u0669\u06F0-\u06F9]/g

const digitsIn = (text: string): number => text.replace(/\D/g, '').length

/**
 * Whether words behind a number leave it whole: an extension, or a remark. `1-800-843-LOST` is dialled by its letters, and what
 * stands before them is another number.
 */
function leavesNumberWhole(number: string, words: string): boolean {
  if (words === '' || /^[,;(]/.test(words)) return true
  const isExtension = /^\s*\p{L}+\.?\s*\d/u.test(words)
  const isSpelt = /^\s*-?[A-Z]{2,}/.test(words)
  const isApart = /\s$/.test(number) || /^x\d/i.test(words)
  return digitsIn(number) >= fewestBeforeWords && isApart && (isExtension || !isSpelt)
}

/**
 * The `tel:` address (RFC 3966) of a number as a person wrote it, or undefined when it has none: an extension (`ext. 12`) is
 * left to the person, and the trunk zero of `+44 (0)20` is not dialled from abroad (ITU-T E.123).
 */
export function dialAddress(written: string): string | undefined {
  const text = written.replace(easternDigits, (digit) => String(digit.charCodeAt(0) & 0xf)).trim()
  const end = text.search(/[\p{L};,]|\([^)]*\p{L}/u)
  const number = end < 0 ? text : text.slice(0, end)
  if (!leavesNumberWhole(number, end < 0 ? '' : text.slice(end))) return undefined
  const isInternational = /^\+|^00(?=[1-9])/.test(number)
  const dialled = (isInternational ? number.replace(/\(0\)/, '') : number).replace(/[^\d*#]/g, '')
  if (severalNumbers.test(number) || digitsIn(dialled) < fewestDigits || digitsIn(dialled) > mostDigits) {
    return undefined
  }
  return `tel:${number.startsWith('+') ? '+' : ''}${dialled.replaceAll('#', '%23')}`
}
