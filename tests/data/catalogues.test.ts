import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'
import { describe, expect, test } from 'vitest'
import languages from '../../locales/languages.json' with { type: 'json' }
import { availableLanguages, loadTopicWords, loadWords } from '../../locales/load-words.ts'
import { compileCatalogue, fallbackMark } from '../../scripts/build/compile-catalogues.ts'
import { readCatalogue, catalogueTopics as topics } from '../read-catalogues.ts'

const folder = join(import.meta.dirname, '../../locales')

/** What a message takes and in which form. */
function takenBy(tokens: unknown): string[] {
  if (!Array.isArray(tokens)) return []
  const taken = tokens.filter(Array.isArray).flatMap(([name, type, format]) => {
    const branches = type === 'plural' ? Object.values(format) : []
    return [`${name}${type ? `:${type}` : ''}`, ...branches.flatMap(takenBy)]
  })
  return [...new Set(taken)].sort()
}

test.each(topics)('every catalogue of %s is in the list of languages, and the other way round', (topic) => {
  const files = readdirSync(join(folder, topic))
    .filter((file) => file.endsWith('.json') && file !== 'languages.json')
    .map((file) => file.slice(0, -'.json'.length))
  expect(files.sort()).toEqual([...availableLanguages].sort())
})

const written = languages.flatMap(({ name, tag }) => topics.map((topic) => ({ name, tag, topic })))

describe.each(written)('$name, $topic', ({ tag, topic }) => {
  const catalogue = readCatalogue(topic, tag)
  const english = readCatalogue(topic, 'en')

  test('has the same keys as English, in the same order', () => {
    expect(Object.keys(catalogue)).toEqual(Object.keys(english))
  })

  test('takes the same values as English in every message', () => {
    for (const [key, message] of Object.entries(catalogue)) {
      expect([key, takenBy(compileMessageOrThrow(message))]).toEqual([
        key,
        takenBy(compileMessageOrThrow(english[key] ?? '')),
      ])
    }
  })

  test('has no exclamation mark, no mark that reorders text, and no space at an end', () => {
    for (const [key, message] of Object.entries(catalogue)) {
      expect(`${key}: ${message}`).not.toMatch(/[!¡！]|[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/u)
      expect(message).toBe(message.trim())
    }
  })
})

describe.each(languages)('$name', ({ tag }) => {
  const catalogue = readCatalogue('.', tag)

  test('fits where browsers and stores show the manifest’s words', () => {
    expect((catalogue['manifest.name'] ?? '').length).toBeLessThanOrEqual(75)
    expect((catalogue['manifest.shortName'] ?? '').length).toBeLessThanOrEqual(12)
    expect((catalogue['manifest.description'] ?? '').length).toBeLessThanOrEqual(132)
  })
})

test('a topic adds its words to those of every surface', async () => {
  const words = await loadTopicWords('young', 'es')
  expect([words.say('app.name'), words.say('young.title')]).toEqual([
    readCatalogue('.', 'es')['app.name'],
    readCatalogue('young', 'es')['young.title'],
  ])
})

test.each(written.filter(({ topic }) => topic !== '.'))(
  'in $name, what $topic says in other words than other surfaces takes the same values',
  ({ tag, topic }) => {
    const everywhere = { ...readCatalogue('young', tag), ...readCatalogue('.', tag) }
    for (const [key, message] of Object.entries(readCatalogue(topic, tag))) {
      const said = everywhere[key]
      if (said === undefined) continue
      expect([key, takenBy(compileMessageOrThrow(message))]).toEqual([
        key,
        takenBy(compileMessageOrThrow(said)),
      ])
    }
  },
)

test('a missing message falls back to English, visibly in tests', () => {
  const compiled = compileCatalogue(
    'fil',
    { 'copy.button': 'I-copy' },
    { 'copy.button': 'Copy', 'app.name': 'Signpost' },
    fallbackMark,
  )
  expect(compiled).toEqual({ 'copy.button': ['I-copy'], 'app.name': [`${fallbackMark}Signpost`] })
})

test('a message that is not ICU stops the build with its language and key', () => {
  expect(() => compileCatalogue('es', { a: '{oops' }, { a: 'fine' }, '')).toThrow(
    'locales/es.json: "a" is not a valid ICU message.',
  )
})

test('plurals are rendered by the rules of the language', async () => {
  const { say } = await loadWords('ar')
  const rendered = [1, 2, 3, 11].map((count) => say('problem.summary', { count }))
  expect(new Set(rendered).size).toBe(4)
})
