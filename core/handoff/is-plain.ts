import type { FieldConcept } from '../../directory/field-concepts.ts'
import { type Phrase, phrasesOf } from '../../directory/field-phrases.ts'
import { barelySaid } from './field-words.ts'
import { isUnspaced } from './normalise-label.ts'

/** What may stand in the label of an account without making it anybody else's than that of what was seen. */
const plain: readonly FieldConcept[] = [
  'account',
  'profile',
  'platform',
  'title',
  'content',
  'contentKind',
  'kind-image',
  'kind-video',
  'kind-live',
  'kind-text',
  'kind-audio',
  'kind-drawn',
  'kind-profile',
  'kind-link',
  'sighting',
  'address',
  'addresses',
  'addressWeak',
  'other',
  'or',
  'optional',
  'choose',
  'comma',
  'kindOf',
  'reported',
  'neutral',
]

const known = new Map<string, readonly Phrase[]>()

function plainPhrases(language: string): readonly Phrase[] {
  const found =
    known.get(language) ??
    ['und', 'en', language].flatMap(phrasesOf).filter(({ concept }) => plain.includes(concept))
  known.set(language, found)
  return found
}

/** Where a phrase stands in a text between spaces: from and to, as far as it covers whole words. */
function placesOf(text: string, { text: phrase, kind }: Phrase): [from: number, to: number][] {
  const isInside = kind === 'inside' || isUnspaced(phrase)
  const before = isInside || kind === 'end' ? '' : ' '
  const after = isInside || kind === 'stem' ? '' : ' '
  const places: [number, number][] = []
  const sought = `${before}${phrase}${after}`
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    const [start, end] = [at + before.length, at + before.length + phrase.length]
    if (isUnspaced(phrase)) places.push([start, end])
    else places.push([text.lastIndexOf(' ', start - 1) + 1, text.indexOf(' ', end)])
  }
  return places
}

/** "(victim)", "（被害者）": of one or two words. */
const shortRemark = /[([（【]\s*([^\s)\]）】]+(?:\s+[^\s)\]）】]+)?)\s*[)\]）】]/gu

/**
 * Whether every word of an account's label is known to say nothing of whose it is, but for the person who is reported. Single
 * letters, numbers and long remarks in brackets say nothing.
 *
 * @param languages Codes of the data, any of which may be that of the label.
 */
export function isPlain(label: string, languages: readonly string[]): boolean {
  const remarks = [...label.matchAll(shortRemark)].map(([, remark = '']) => remark)
  return [label, ...remarks].every((text) => saysNobody(text, languages))
}

function saysNobody(label: string, languages: readonly string[]): boolean {
  // Words of another script stand for themselves in one without spaces: `アカウント名またはID`.
  const text = ` ${barelySaid(label).replace(/[a-z\d]+/g, (word) => (isUnspaced(label) ? ` ${word} ` : word))} `
  return languages.some((language) => {
    const letters = [...text].map((letter) => !/[\p{L}\p{M}]/u.test(letter))
    for (const phrase of plainPhrases(language)) {
      for (const [from, to] of placesOf(text, phrase)) letters.fill(true, from, to)
    }
    const left = [...text].map((letter, at) => (letters[at] ? ' ' : letter)).join('')
    return left.split(' ').every((word) => word.length < 2 && !isUnspaced(word))
  })
}
