import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import languages from '../../locales/languages.json' with { type: 'json' }
import polarityJson from '../polarity.json' with { type: 'json' }
import { polarityProblems } from '../polarity-problems.ts'
import { polarity } from '../polarity-schema.ts'
import { catalogueTopics, readCatalogue } from '../read-catalogues.ts'

const known = v.parse(polarity, polarityJson)
const listed = Object.entries(known.messages).map(([id, meaning]) => {
  const [topic = '', key = ''] = id.split('/')
  return { id, topic: topic === 'main' ? '.' : topic, key, meaning }
})
const wordsOf = (tag: string) => {
  const words = known.languages[tag]
  if (words === undefined) throw new Error(`tests/polarity.json does not say how "${tag}" says yes and no.`)
  return words
}

describe.each(languages)('in $name', ({ tag }) => {
  test('no message that must not be turned round says the opposite, or could be read so', () => {
    const problems = listed.flatMap(({ id, topic, key, meaning }) =>
      polarityProblems(readCatalogue(topic, tag)[key] ?? '', meaning, wordsOf(tag)).map(
        (problem) => `${id}: ${problem} (Where the message is right, tests/polarity.json lacks a word.)`,
      ),
    )
    expect(problems).toEqual([])
  })
})

test('every prohibition and every promise is among them', () => {
  const keys = catalogueTopics.flatMap((topic) =>
    Object.keys(readCatalogue(topic, 'en'))
      .filter((key) => /(?:^|\.)never\.|promise\.(?!memory$)|^primary\.note|report\.note/.test(key))
      .map((key) => `${topic === '.' ? 'main' : topic}/${key}`),
  )
  const left = [
    // What to do instead, or why: no yes or no that could be turned round.
    'guides/never.intro',
  ]
  expect(keys.filter((id) => known.messages[id] === undefined && !left.includes(id))).toEqual([])
})

describe('what it finds', () => {
  test.each([
    ['ar', 'does-not', 'تعبئ Signpost ما هي متأكدة منه. لا تضغط زر الإرسال أبدًا.', 'reads as an order'],
    ['ar', 'do-not', 'ما لا يجب فعله أبدًا', 'can be read as'],
    ['en', 'does-not', 'Never press send.', 'reads as an order'],
    ['es', 'does-not', 'Rellena lo seguro. Nunca pulses enviar.', 'reads as an order'],
    ['fil', 'does-not', 'Huwag pindutin ang send.', 'reads as an order'],
    ['en', 'do-not', 'Save it and send it on.', 'no word for that'],
    ['es', 'do-not', 'Guárdalo.', 'no word for that'],
    ['fil', 'do-not', 'I-save ito.', 'no word for that'],
    ['es', 'need-not', 'Tienes que contestar.', 'no word for that'],
    ['fil', 'need-not', 'Kailangan mong sumagot.', 'no word for that'],
    ['ar', 'need-not', 'انظر إليه مرة أخرى.', 'no word for that'],
    ['en', 'does', 'Do not call the emergency number.', 'has a “not” in it'],
    ['ar', 'does', 'لا تتصل برقم الطوارئ.', 'has a “not” in it'],
  ] as const)('%s, %s: %s', (tag, meaning, text, problem) => {
    expect(polarityProblems(text, meaning, wordsOf(tag)).join(' ')).toContain(problem)
  })
})
