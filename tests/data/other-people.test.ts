import { describe, expect, test } from 'vitest'
import type { FieldDescription, FormReport, Section } from '../../core/handoff/form-description.ts'
import { matchFields } from '../../core/handoff/match-fields.ts'
import { addToFigure } from '../figures.ts'
import traps from '../fixtures/forms/traps/other-people.json' with { type: 'json' }

type ByLanguage = Readonly<Record<string, readonly string[]>>

const report: FormReport = {
  address: 'https://a.example/1',
  otherAddresses: ['https://b.example/2'],
  concern: 'imagery',
  contentKind: 'image',
  seenAt: '2026-03-07T21:40',
  platform: 'Meadow Pictures',
  account: 'grey.heron_27',
  title: 'A quiet meadow',
  note: 'Seen twice.',
  country: { code: 'PH', name: 'Philippines' },
  language: { tag: 'pt', name: 'Portuguese' },
}

const accounts: Readonly<Record<string, string>> = traps.account
const accountIn = (language: string): string => accounts[language] ?? 'Username'

const field = (labels: readonly string[], more: Partial<FieldDescription>): FieldDescription => ({
  ref: 'field',
  tag: 'input',
  type: 'text',
  name: '',
  id: '',
  autocomplete: '',
  placeholder: '',
  labels,
  hint: '',
  nearby: '',
  options: [],
  required: false,
  value: '',
  visible: true,
  editable: true,
  position: 0,
  ...more,
})

/** What of the report a field takes. */
function taken(language: string, labels: readonly string[], more: Partial<FieldDescription> = {}): string[] {
  addToFigure('attempts: accusing', 1)
  const { filled } = matchFields({ url: '', language, fields: [field(labels, more)] }, report)
  return filled.map((filling) => filling.field)
}

const each = (texts: ByLanguage): { language: string; text: string }[] =>
  Object.entries(texts).flatMap(([language, list]) => list.map((text) => ({ language, text })))

const rows = (of: Section['of'], text: string): Partial<FieldDescription> => ({ sections: [{ text, of }] })

describe.each(['labels', 'contact', 'captcha'] as const)('%s of somebody else', (kind) => {
  const all = each(traps[kind])

  test('there are at least 40 in 12 languages', () => {
    expect(all.length).toBeGreaterThanOrEqual(40)
    expect(new Set(all.map(({ language }) => language)).size).toBeGreaterThanOrEqual(12)
  })

  test.each(Object.entries<readonly string[]>(traps[kind]))('take nothing in %s', (language, labels) => {
    const wrong = labels.filter((label) =>
      [taken(language, [label]), taken(language, [label], { type: 'url' })].some(
        (fields) => fields.length > 0,
      ),
    )
    expect(wrong).toEqual([])
  })

  test('take nothing on a page that says that it is English', () => {
    const wrong = all.filter(({ text }) => {
      const fields = taken('en', [text])
      return fields.includes('account') || fields.includes('address')
    })
    expect(wrong).toEqual([])
  })
})

describe('a bare "user name" takes nothing below a title about somebody else', () => {
  const all = each(traps.sections)

  test.each([
    ['a legend', (text: string): [string[], Partial<FieldDescription>] => [[text], rows('part', text)]],
    [
      'the title of its part',
      (text: string): [string[], Partial<FieldDescription>] => [[], rows('part', text)],
    ],
    [
      'a title that may have ended',
      (text: string): [string[], Partial<FieldDescription>] => [[], rows('passed', text)],
    ],
  ])('as %s', (_, around) => {
    const wrong = all.filter(({ language, text }) => {
      const [legends, more] = around(text)
      return taken(language, [accountIn(language), ...legends], more).length > 0
    })
    expect(wrong).toEqual([])
  })
})

describe('what a report is about stops nothing', () => {
  test.each(['part', 'passed', 'page'] as const)('as a title: %s', (of) => {
    const lost = each(traps.topics).filter(
      ({ language, text }) => !taken(language, [accountIn(language)], rows(of, text)).includes('account'),
    )
    expect(lost).toEqual([])
  })

  test('and the account of the person reported is given', () => {
    const lost = each(traps.reported).filter(
      ({ language, text }) => !taken(language, [text]).includes('account'),
    )
    expect(lost).toEqual([])
  })
})
