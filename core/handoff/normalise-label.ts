/** Format characters, which are not seen: but for the one that parts Persian words. And the bar that stretches Arabic ones. */
const invisible = /(?!\u200c)[\p{Cf}\u0640]/gu
/** Marks that a reader of Latin, Greek, Cyrillic, Hebrew or Arabic does without; those of Thai, Khmer or Hindi are vowels and stay. */
const accents = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/g
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ə: 'e',
  ς: 'σ',
  ґ: 'г',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ے: 'ي',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ۃ: 'ه',
  ک: 'ك',
}
const folded = new RegExp(`[${Object.keys(letters).join('')}]`, 'g')
/** The Arabic article and the short words written on to it. */
const article = /(^| )(?:[وبفك]?ال|لل)(?=[\u0620-\u06ff]{3})/g
const unspaced =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}'
const hasUnspaced = new RegExp(`[${unspaced}]`, 'u')
/** Between a script without spaces and letters or digits of another, as in `ページのURL`. */
const seam = new RegExp(`(?<=[${unspaced}])(?=[a-z0-9])|(?<=[a-z0-9])(?=[${unspaced}])`, 'gu')
/** Longer is no label; the rest of a hostile page's text is not read. */
const longest = 400

/**
 * The words of a label in one spelling: NFKC, lower case, without accents, points and punctuation, one space between words.
 * Data and labels go through the same, so nothing here has to be right for a reader.
 */
export function normaliseLabel(text: string): string {
  return text
    .slice(0, longest)
    .replace(invisible, '')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(accents, '')
    .normalize('NFC')
    .replace(folded, (letter) => letters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .replace(seam, ' ')
    .trim()
    .replace(article, '$1')
}

/** Scripts that write no space between words, and Korean, which ties particles to them: a word is looked for inside the text. */
export function isUnspaced(text: string): boolean {
  return hasUnspaced.test(text)
}
