import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { FieldDescription } from '../../core/handoff/form-description.ts'
import { matchFields } from '../../core/handoff/match-fields.ts'
import { contentKinds } from '../../core/report/draft.ts'
import { isRightFill, writtenTime } from '../e2e/expected-fill.ts'
import { formControls, formParts } from '../fixtures/forms/form-controls.ts'
import { allConcerns, type FieldTruth, formIds, formTruth } from '../fixtures/forms/form-truth.ts'
import traps from '../fixtures/forms/traps/labels.json' with { type: 'json' }

const folder = join(import.meta.dirname, '../fixtures/forms')
const truths = formIds.map((id) => ({ id, ...formTruth(id) }))

/** How forms are written, and how each way is told apart. A selector, or what must hold for a part of a page. */
const techniques: Readonly<Record<string, string>> = {
  'label for': 'label[for]',
  'wrapped label': 'label > input, label > textarea',
  'aria-label': 'input[aria-label]:not([type="search"])',
  'aria-labelledby': 'input[aria-labelledby]',
  'placeholder only': '.box > input[placeholder]:not([aria-label])',
  'table cells': 'td.left + td > input',
  'table headings': 'th[scope="row"] + td > input',
  'definition list': 'dt + dd > input',
  'text before the field, tied by nothing': '.ask + .answer > input',
  'input group': '.input-group-text + input',
  'grid of a style library': '.row > .col-form-label + div > .form-control',
  'floating label after the field': 'input + .mdc-notched-outline',
  'heading and field of a questionnaire': '[role="heading"] ~ input',
  'open shadow root by script': 'report-part > template',
  'open shadow root in the markup': 'template[shadowrootmode="open"]',
  'frame of the same origin': 'iframe[src]',
  'rows of one name with a button to add more': 'input[name="adress[]"]',
  'radio group': 'fieldset > legend ~ div > input[type="radio"]',
  'radio group by role': '[role="radiogroup"] input[type="radio"]',
  'list of options': 'select > option',
  'date field': 'input[type="date"]',
  'time field': 'input[type="time"]',
  'date and time field': 'input[type="datetime-local"]',
  maxlength: 'textarea[maxlength]',
  pattern: 'input[pattern]',
  'editable block': 'div[contenteditable="true"]',
  'field kept in the state of the page, as React does': 'input[data-model="react"]',
  'field heard on change only': '[data-model="lazy"]',
  'step that is hidden yet': 'section[hidden] input',
  'hint for a field': '.form-text, .hint, .description, small',
  'name that says nothing': 'input[name^="question_"]',
}

/** What every form has that is not for the report, by the reason the truth gives for leaving it. */
const trapKinds: Readonly<Record<string, RegExp>> = {
  'search box': /^search box/,
  newsletter: /^newsletter/,
  'e-mail': /e-mail/,
  name: /^name of/,
  telephone: /^telephone/,
  'postal address': /^postal address/,
  captcha: /^captcha/,
  'consent or declaration': /^(?:consent|declaration)/,
  password: /password/,
  file: /^never a file/,
  'snare for machines': /^a snare/,
  'filled already': /^already filled/,
  'website of the reporter': /^about the reporter, not what was seen/,
  'age or profile of the reporter': /^(?:age|birth date|about|identity)/,
  'comment on the site': /^a comment on the site/,
}

test('there are at least 25 forms in at least 20 languages', () => {
  const languages = new Set(truths.map(({ language }) => new Intl.Locale(language).language))
  expect(formIds.length).toBeGreaterThanOrEqual(25)
  expect(languages.size).toBeGreaterThanOrEqual(20)
})

test('every form has a truth and every truth a form', () => {
  const pages = globSync('*.html', { cwd: folder }).filter((file) => /^[^.]+\.html$/.test(file))
  expect(pages.sort()).toEqual(formIds.map((id) => `${id}.html`))
})

test.each(Object.entries(techniques))('at least one form is written with: %s', (_, selector) => {
  const parts = formIds.flatMap(formParts)
  expect(parts.some(({ root }) => root.querySelector(selector) !== null)).toBe(true)
})

test('dates are also asked for in three lists and as text in the page’s own format', () => {
  const fields = truths.flatMap((truth) => Object.values(truth.fields))
  const parts = fields.flatMap((field) => ('take' in field && field.part ? [field.part] : []))
  const formats = fields.flatMap((field) => ('take' in field && field.format ? [field.format] : []))
  expect(new Set(parts)).toEqual(new Set(['day', 'month', 'year']))
  expect(new Set(formats).size).toBeGreaterThanOrEqual(5)
})

describe.each(truths)('$id', ({ id, language, title, fields }) => {
  const controls = formControls(id)
  const files = globSync(`${id}.*html`, { cwd: folder }).map((file) =>
    readFileSync(join(folder, file), 'utf8'),
  )

  test('says of every control whether it is to be filled, and of nothing else', () => {
    expect([...new Set(controls.map(({ key }) => key))].sort()).toEqual(Object.keys(fields).sort())
  })

  test('has no two controls the truth could mistake for each other', () => {
    const single = controls.filter(({ element }) => element.getAttribute('type') !== 'radio')
    expect(new Set(single.map(({ key }) => key)).size).toBe(single.length)
  })

  test('asks for an address, and says what it is in its language', () => {
    const asked = Object.values(fields).flatMap((field) => ('take' in field ? field.take : []))
    const [page] = formParts(id)
    expect(asked).toContain('address')
    expect(page?.root.querySelector('html')?.getAttribute('lang')?.slice(0, 2)).toBe(language.slice(0, 2))
    expect(page?.root.querySelector('title')?.textContent).toBe(title)
  })

  test('names only options that are there, for concerns and kinds that are there', () => {
    for (const [key, field] of Object.entries(fields)) {
      if (!('take' in field) || !field.options) continue
      const offered = controls
        .filter((control) => control.key === key)
        .flatMap(({ element }) =>
          element.localName === 'select' ? [...element.querySelectorAll('option')] : [element],
        )
        .map((element) => element.getAttribute('value'))
      const named = [...Object.values(field.options), ...Object.values(field.mayBe ?? {}).flat()]
      expect(offered).toEqual(expect.arrayContaining(named))
      const known = field.take.includes('concern')
        ? allConcerns
        : field.take.includes('contentKind')
          ? contentKinds
          : undefined
      const answered = [...Object.keys(field.options), ...Object.keys(field.mayBe ?? {})]
      if (known) expect(known).toEqual(expect.arrayContaining(answered))
    }
  })

  test('holds every kind of trap', () => {
    const reasons = Object.values(fields).flatMap((field) => ('never' in field ? [field.never] : []))
    const missing = Object.entries(trapKinds).filter(
      ([, pattern]) => !reasons.some((why) => pattern.test(why)),
    )
    expect(missing.map(([name]) => name)).toEqual([])
  })

  test('has a snare for machines that is called after an address', () => {
    const snare = controls.find(({ element }) => element.getAttribute('tabindex') === '-1')
    expect(snare?.element.getAttribute('name')).toBe('url')
  })

  test('is its own short words: no long sentence, no cry, no picture, no address, nothing inline', () => {
    for (const file of files) {
      const words = file.replace(/<!doctype html>/i, '')
      expect(words).not.toMatch(/[!¡！]/)
      expect(words).not.toMatch(/<img|<video|<svg|<picture|<style|\sstyle=|\son\w+=|<script>/i)
      expect(words).not.toMatch(/(?:https?:)?\/\/[\w-]+\./)
      const texts = words.replace(/<[^<>]+>/g, '\n').split('\n')
      expect(texts.filter((text) => text.trim().split(/\s+/).length > 14)).toEqual([])
    }
  })
})

describe('the examiner', () => {
  const report = {
    address: 'https://a.example/1',
    otherAddresses: ['https://b.example/2', 'https://c.example/3'],
    concern: 'imagery',
    seenAt: '2026-03-07T21:40',
    note: 'Seen twice.',
  }

  test.each([
    ['TT.MM.JJJJ', '07.03.2026'],
    ['JJ/MM/AAAA HH:MM', '07/03/2026 21:40'],
    ['ÉÉÉÉ.HH.NN.', '2026.03.07.'],
    ['YYYY/MM/DD', '2026/03/07'],
    ['MM/DD/YYYY', '03/07/2026'],
  ])('reads %s as a page means it', (format, text) => {
    expect(writtenTime(report.seenAt, format)).toBe(text)
  })

  test.each<[string, FieldTruth, string, boolean]>([
    ['the address', { take: ['address'] }, 'https://a.example/1', true],
    ['the address and others', { take: ['address'] }, 'https://a.example/1, https://c.example/3', true],
    ['others before the address', { take: ['address'] }, 'https://b.example/2 https://a.example/1', false],
    ['half an address', { take: ['address'] }, 'https://a.example/', false],
    ['an address twice', { take: ['address'] }, 'https://a.example/1 https://a.example/1', false],
    ['the address among the others', { take: ['otherAddresses'] }, 'https://a.example/1', false],
    ['the month for the day', { take: ['date'], part: 'day' }, '3', false],
    ['the day with a zero', { take: ['date'], part: 'day' }, '07', true],
    ['the right option', { take: ['concern'], options: { imagery: 'x' } }, 'x', true],
    ['an option that may be', { take: ['concern'], options: {}, mayBe: { imagery: ['y'] } }, 'y', true],
    ['another option', { take: ['concern'], options: { imagery: 'x', live: 'z' } }, 'z', false],
    ['the note where either is right', { take: ['note', 'concern'] }, 'Seen twice.', true],
    ['the note in a field to be left', { never: 'a name' }, 'Seen twice.', false],
  ])('judges %s', (_, truth, text, isRight) => {
    expect(isRightFill(text, truth, report)).toBe(isRight)
  })
})

describe.each(Object.entries(traps.labels))(
  'labels in %s that ask for something else',
  (language, labels) => {
    const shapes = [
      { tag: 'input', type: 'text' },
      { tag: 'input', type: 'url' },
      { tag: 'input', type: 'date' },
      { tag: 'textarea', type: 'textarea' },
    ] as const
    const report = {
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
    const described = (label: string, shape: (typeof shapes)[number]): FieldDescription => ({
      ...shape,
      ref: label,
      name: '',
      id: '',
      autocomplete: '',
      placeholder: '',
      labels: [label],
      hint: '',
      nearby: '',
      options: [],
      required: false,
      value: '',
      visible: true,
      editable: true,
      position: 0,
    })

    test.each(shapes)('take nothing in $tag of type $type', (shape) => {
      // "Address" is a street's, unless the field takes nothing but web addresses.
      const asked = labels.filter((label) => shape.type !== 'url' || !traps.addresses.includes(label))
      const filled = asked.flatMap(
        (label) => matchFields({ url: '', language, fields: [described(label, shape)] }, report).filled,
      )
      expect(filled).toEqual([])
    })
  },
)
