import { describe, expect, test } from 'vitest'
import concernRules from '../../directory/concerns.json' with { type: 'json' }
import { availableLanguages, loadWords } from '../../locales/load-words.ts'
import { exampleSighting } from '../../tests/fixtures/example-sighting.ts'
import { beginDraft } from '../report/begin-draft.ts'
import type { Draft } from '../report/draft.ts'
import type { Concern } from '../routing/index.ts'
import { phoneScript } from './phone-script.ts'

const draft: Draft = { ...beginDraft(exampleSighting, 'id'), concern: 'imagery' }
const nothing = { ...draft.fields, address: '' }
const english = await loadWords('en')

test('says what it is about, where it was, and what the caller has', () => {
  expect(phoneScript({ ...draft, fields: { ...draft.fields, platform: 'TikTok' } }, english)).toEqual([
    'I want to report suspected sexual exploitation of a child online: Sexual images of a child.',
    'It was on \u2068TikTok\u2069.',
    'I have the exact address of the page, and I can send it or spell it out.',
  ])
})

test.each<[string, Draft, string[]]>([
  [
    'the site where no platform is known',
    draft,
    ['It was on \u2068example.org\u2069.', english.say('phoneScript.haveAddress')],
  ],
  [
    'the address pointed at where the page has none',
    { ...draft, fields: nothing, targets: [{ kind: 'image', text: 'https://example.net/i.png' }] },
    ['It was on \u2068example.net\u2069.', english.say('phoneScript.haveAddress')],
  ],
  [
    'the account where there is no address',
    { ...draft, fields: { ...nothing, account: '@sample', platform: 'Roblox' } },
    ['It was on \u2068Roblox\u2069.', english.say('phoneScript.haveAccount')],
  ],
  [
    'nothing but the call',
    { ...draft, fields: nothing },
    [english.say('phoneScript.whereUnknown'), english.say('phoneScript.haveNothing')],
  ],
  [
    'where the child is, when it is about a child and no page',
    { ...draft, concern: 'offline-abuse', fields: nothing },
    [english.say('phoneScript.whereChild'), english.say('phoneScript.haveNothing')],
  ],
])('names %s', (_name, about, expected) => {
  expect(phoneScript(about, english).slice(1)).toEqual(expected)
})

test('a name that looks like code stays as it was written', () => {
  const platform = 'a\\u0041 {x} $& $1'
  expect(phoneScript({ ...draft, fields: { ...nothing, platform } }, english)[1]).toBe(
    `It was on \u2068${platform}\u2069.`,
  )
})

describe.each([...availableLanguages])('in %s', (tag) => {
  test.each([...Object.keys(concernRules), undefined] as (Concern | undefined)[])(
    'three sentences for %s, with the name of the place and no address',
    async (concern) => {
      const { concern: _imagery, ...without } = draft
      const about: Draft = concern === undefined ? without : { ...without, concern }
      const script = phoneScript(about, await loadWords(tag))
      expect(script).toHaveLength(3)
      for (const sentence of script) expect(sentence).toMatch(/^[^⟦{\u{FFFC}]+\.$/u)
      expect(script.join(' ').includes('example.org')).toBe(concern !== 'offline-abuse')
      expect(script.join(' ')).not.toContain('watch?v=1')
    },
  )
})
