import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import choices from '../../directory/young-choices.json' with { type: 'json' }
import { youngChoices } from '../../directory/young-choices-schema.ts'
import { readingGrade, readMessage, wordsOf } from '../reading-level.ts'

// Read and not imported: an import is compiled.
const readCatalogue = (topic: string): Record<string, string> =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../locales/${topic}/en.json`), 'utf8'))

const catalogue = readCatalogue('young')
/** What practice says above a young person's screens, and in its own words on them. */
const practised = Object.fromEntries(
  Object.entries(readCatalogue('practice')).filter(([key]) => /^(young|practice)\.(?!pageTitle)/.test(key)),
)
const messages = [...Object.entries(catalogue), ...Object.entries(practised)]
/** Issue and school: a ten-year-old reads it alone. */
const highestGrade = 5
/** The formula says nothing of fewer words than a sentence has. */
const fewestWords = 7

const legalOrFrightening =
  /\b(crime|criminal|illegal|law|police|abuse|sexual|exploit|victim|evidence|offen[cs]e|predator|danger of|punish|never forget|too late|trouble)\w*/i
const blaming = /\byou should(?! feel safe)(?:n't| not| have)|\bwhy did you|\byour mistake|\bcareless/i

describe('what a young person reads in English', () => {
  const sentences = messages.filter(([, message]) => wordsOf(message).length >= fewestWords)

  test.each(sentences)('%s is for grade 5 or lower: %s', (_key, message) => {
    expect(readingGrade(readMessage(message))).toBeLessThanOrEqual(highestGrade)
  })

  test.each([
    ['the prompt', Object.values(catalogue)],
    ['practice of it', Object.values({ ...catalogue, ...practised })],
  ])('%s is for grade 5 or lower as a whole', (_what, all) => {
    const whole = all.map((message) => readMessage(message).replace(/[^.?!:”]$/, '$&.')).join('\n')
    expect(readingGrade(whole)).toBeLessThanOrEqual(highestGrade)
  })

  test.each(messages)('%s has no legal term, no threat and no blame: %s', (_key, message) => {
    expect(message).not.toMatch(legalOrFrightening)
    expect(message).not.toMatch(blaming)
  })
})

test('practice says in its own words only what the prompt says too', () => {
  const own = Object.keys(practised).filter((key) => key.startsWith('young.'))
  expect(own.filter((key) => catalogue[key] === undefined)).toEqual([])
})

describe('the eight choices', () => {
  test('follow their schema', () => {
    expect(v.safeParse(youngChoices, choices).issues).toBeUndefined()
  })

  test('have words of their own in every step, and no words are left over', () => {
    const ids = Object.keys(choices)
    const keysBelow = (prefix: string): string[] =>
      Object.keys(catalogue)
        .filter((key) => key.startsWith(prefix))
        .map((key) => key.slice(prefix.length))
    expect(keysBelow('young.choice.')).toEqual(ids)
    expect(keysBelow('young.say.')).toEqual(ids)
    expect(keysBelow('young.think.safe.')).toEqual(ids)
    expect(keysBelow('young.think.true.')).toEqual(ids)
    expect(keysBelow('young.stop.')).toEqual([...ids, 'close', 'kept', 'chat', 'share'])
    expect(new Set(keysBelow('young.act.block.'))).toEqual(
      new Set(Object.values(choices).map(({ from }) => from)),
    )
  })
})
