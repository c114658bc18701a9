/** The shortest numbers anyone answers have two digits (emergency numbers such as 15 in France). */
const fewestDigits = 2

/** Arabic and Persian digits: the last four bits of each are its value. */
const easternDigits = /[\u0660-\u0669\u06F0-\u06F9]/g

/**
 * The `tel:` address (RFC 3966) of a number as a person wrote it, or undefined when it has none: an extension (`ext. 12`) is
 * left to the person, and the trunk zero of `+44 (0)20` is not dialled from abroad (ITU-T E.123).
 */
export function dialAddress(written: string): string | undefined {
  const [number = ''] = written
    .replace(easternDigits, (digit) => String(digit.charCodeAt(0) & 0xf))
    .trim()
    .split(/[\p{L};,]/u)
  const international = /^\+|^00(?=[1-9])/.test(number)
  const dialled = (international ? number.replace(/\(0\)/, '') : number).replace(/[^\d*#]/g, '')
  if (dialled.replace(/\D/g, '').length < fewestDigits) return undefined
  return `tel:${number.startsWith('+') ? '+' : ''}${dialled.replaceAll('#', '%23')}`
}
