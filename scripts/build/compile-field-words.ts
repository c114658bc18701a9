import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Plugin } from 'vite'
import { phraseOf } from '../../core/handoff/phrase.ts'
import { fieldConcepts } from '../../directory/field-concepts.ts'
import { fieldWords } from '../../directory/field-words-schema.ts'
import {
  betweenPhrases,
  type PhraseKind,
  phraseKinds,
  type ShippedPhrases,
} from '../../directory/phrase-kinds.ts'

const name = 'virtual:field-words'
const resolvedName = `\0${name}`
const file = join(import.meta.dirname, '../../directory/field-words.json')

type FieldWords = v.InferOutput<typeof fieldWords>

function shippedPhrases(words: FieldWords, language: string): ShippedPhrases {
  const ofConcepts = fieldConcepts.flatMap((concept) => {
    const found = (words[concept][language] ?? []).map(phraseOf)
    const texts = (wanted: PhraseKind): string =>
      [...new Set(found.filter(({ kind }) => kind === wanted).map(({ text }) => text))].join(betweenPhrases)
    const wrong = found.find(({ text }) => text.includes(betweenPhrases))
    if (wrong) throw new Error(`"${wrong.text}" holds what stands between phrases as they ship.`)
    return found.length === 0 ? [] : [[concept, phraseKinds.map(texts)] as const]
  })
  return Object.fromEntries(ofConcepts)
}

/** The words of forms as JSON, a text for each language. */
function phrasesByLanguage(words: FieldWords): Record<string, string> {
  const languages = new Set(fieldConcepts.flatMap((concept) => Object.keys(words[concept])))
  const texts = [...languages].map(
    (language) => [language, JSON.stringify(shippedPhrases(words, language))] as const,
  )
  return Object.fromEntries(texts)
}

/** Gives `virtual:field-words`: the words of forms, ready to be looked for, a text for each language. */
export function compileFieldWords(): Plugin {
  return {
    name: 'signpost:field-words',
    resolveId: (id) => (id === name ? resolvedName : null),
    load(id) {
      if (id !== resolvedName) return null
      this.addWatchFile(file)
      const words = v.parse(fieldWords, JSON.parse(readFileSync(file, 'utf8')))
      return { code: `export const phrases = ${JSON.stringify(phrasesByLanguage(words))}`, moduleType: 'js' }
    },
  }
}
