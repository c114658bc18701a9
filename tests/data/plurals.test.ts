import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'
import { describe, expect, test } from 'vitest'
import languages from '../../locales/languages.json' with { type: 'json' }
import { pluralProblems } from '../plural-problems.ts'
import { catalogueTopics, readCatalogue } from '../read-catalogues.ts'

const problemsOf = (message: string, tag: string): string[] =>
  pluralProblems(compileMessageOrThrow(message), tag)

describe.each(languages)('in $name', ({ tag }) => {
  test('no plural says another number than is meant', () => {
    const problems = catalogueTopics.flatMap((topic) =>
      Object.entries(readCatalogue(topic, tag)).flatMap(([key, message]) =>
        problemsOf(message, tag).map((problem) => `locales/${topic}/${tag}.json, ${key}: ${problem}`),
      ),
    )
    expect(problems).toEqual([])
  })

  test('a number that English answers by itself is answered here too', () => {
    const exact = (message: string): string[] => [...message.matchAll(/=\d+(?= ?\{)/g)].map(([each]) => each)
    for (const topic of catalogueTopics) {
      const own = readCatalogue(topic, tag)
      for (const [key, message] of Object.entries(readCatalogue(topic, 'en'))) {
        expect([key, exact(own[key] ?? '')]).toEqual([key, expect.arrayContaining(exact(message))])
      }
    }
  })
})

describe('what it finds', () => {
  const hours = (one: string): string => `{count, plural, one {${one}} other {# hours}}`
  const shownNowhere = /^"one" also stands for .* its branch says no number/

  test.each(['fil', 'ru', 'hr', 'lt', 'lv', 'sl', 'fr', 'pt', 'hi', 'fa', 'mk', 'is'])(
    '“one hour” is false in %s, where that branch covers other numbers too',
    (tag) => {
      expect(problemsOf(hours('one hour'), tag)).toContainEqual(expect.stringMatching(shownNowhere))
      expect(problemsOf(hours('# hour'), tag)).not.toContainEqual(expect.stringMatching(shownNowhere))
      expect(problemsOf(hours('{count, number} hour'), tag)).not.toContainEqual(
        expect.stringMatching(shownNowhere),
      )
    },
  )

  test.each(['en', 'es', 'de', 'ar', 'sw', 'tr'])('in %s it is true, since it covers one alone', (tag) => {
    expect(problemsOf(hours('one hour'), tag)).not.toContainEqual(expect.stringMatching(shownNowhere))
  })

  test('an exact branch may say its number in words, and takes it from its category', () => {
    expect(problemsOf('{n, plural, =0 {none} =1 {one} one {# x} other {# x}}', 'fil')).toEqual([])
    expect(problemsOf('{n, plural, =0 {none} one {one x} other {# x}}', 'fr')).toHaveLength(2)
  })

  test('a branch that is needed, and one that nobody reads', () => {
    expect(problemsOf('{n, plural, one {# x} other {# x}}', 'ar')).toEqual(
      ['zero', 'two', 'few', 'many'].map((each) => expect.stringContaining(`no branch "${each}"`)),
    )
    expect(problemsOf('{n, plural, one {# x} few {# x} other {# x}}', 'en')).toEqual([
      expect.stringContaining('never uses "few"'),
    ])
  })

  test('a number shown in one choice within a branch is not shown in the others', () => {
    const within = (a: string): string => `{n, plural, one {{who, select, a {${a}} other {# y}}} other {# x}}`
    expect(problemsOf(within('one'), 'fil')).toHaveLength(1)
    expect(problemsOf(within('# y'), 'fil')).toEqual([])
  })

  test('a plural within another choice, and an ordinal', () => {
    expect(problemsOf('{who, select, a {{n, plural, one {one} other {# x}}} other {-}}', 'fil')).toHaveLength(
      1,
    )
    expect(problemsOf('{n, selectordinal, one {#st} other {#th}}', 'en')).toHaveLength(2)
  })
})
