import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import choices from '../../directory/young-choices.json' with { type: 'json' }
import { youngChoices } from '../../directory/young-choices-schema.ts'
import { readingGrade, readMessage, wordsOf } from '../reading-level.ts'

// Read and not imported: an import is compiled.
const catalogue: Record<string, string> = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../locales/young/en.json'), 'utf8'),
)
const messages = Object.entries(catalogue)
/** Issue and school: a ten-year-old reads it alone. */
const highestGrade = 5
/** The formula says nothing of fewer words than a sentence has. */
const fewestWords = 7

const legalOrFrightening =
  /\b(crime|criminal|illegal|law|police|abuse|sexual|exploit|victim|evidence|offen[cs]e|predator|danger of|punish|never forget|too late|trouble)\w*/i
const blaming = /\byou should(?! feel safe)(?:n't| not| have)|\bwhy did you|\byour mistake|\bcareless/i

describe('what a young person reads in English', () => {
  const sentences = messages.filter(([, message]) => wordsOf(message).length >= fewestWords)

  test.each(sentences)('%s is for grade 5 or lower', (_key, message) => {
    expect(readingGrade(readMessage(message))).toBeLessThanOrEqual(highestGrade)
  })

  test('is for grade 5 or lower as a whole', () => {
    const whole = messages.map(([, message]) => readMessage(message).replace(/[^.?!:”]$/, '$&.')).join('\n')
    expect(readingGrade(whole)).toBeLessThanOrEqual(highestGrade)
  })

  test.each(messages)('%s has no legal term, no threat and no blame', (_key, message) => {
    expect(message).not.toMatch(legalOrFrightening)
    expect(message).not.toMatch(blaming)
  })
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
