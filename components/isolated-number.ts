/**
 * A number as it stands in a sentence: isolated from left to right when it has groups, which a sentence from right to left
 * would put in the wrong order (Unicode UAX 9, LRI and PDI). For the screen only, never for what is copied or dialled.
 */
export function isolatedNumber(number: string): string {
  return /\d\D+\d/.test(number) ? `\u2066${number}\u2069` : number
}
