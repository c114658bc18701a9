import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FormDescription, FormMatch, FormReport } from '../../core/handoff/form-description.ts'
import { matchFields } from '../../core/handoff/match-fields.ts'
import { contentKinds } from '../../core/report/draft.ts'
import { formControls } from '../fixtures/forms/form-controls.ts'
import { formPages } from '../fixtures/forms/form-pages.ts'
import {
  allConcerns,
  type FieldTruth,
  type FormTruth,
  formIds,
  formTruth,
} from '../fixtures/forms/form-truth.ts'
import type { Surface } from './driver/surface.ts'
import { isAnswer, isRightFill, isWanted } from './expected-fill.ts'
import { readControls, watchPage, writeInto } from './form-in-page.ts'
import { type Score, scoreTable } from './form-score.ts'
import { describeForm, fillForm, undoFill } from './form-scripts.ts'
import { type Journey, joinJourney, reportedSite } from './journey.ts'

const host = 'https://forms.example.org'
/** Part of the fields a report has something for that are filled: what the matcher reached, not to be lost again. */
const leastRecall = 1

let journey: Journey
let page: Surface
beforeAll(async () => {
  journey = await joinJourney({ 'forms.example.org': formPages })
  page = await journey.browser.open(`${host}/forms.css`)
})
afterAll(async () => {
  await journey.close()
  console.log(scoreTable(scores))
})

/** A report with something for every field, for a form in a language. */
function fullReport(tag: string, concern: string, contentKind: string): FormReport {
  const nameOf = (type: 'region' | 'language', code: string): string =>
    new Intl.DisplayNames(tag, { type }).of(code) ?? code
  return {
    address: `${reportedSite}/gallery/view.php?album=4711&page=2#row-3`,
    otherAddresses: [`${reportedSite}/users/grey.heron_27`, 'https://files.meadow.example.org/4711/3.html'],
    concern,
    contentKind,
    seenAt: '2026-03-07T21:40',
    platform: 'Meadow Pictures',
    account: 'grey.heron_27',
    title: 'A quiet meadow',
    note: 'It is linked from the second page of the album, below the fold.',
    country: { code: 'PH', name: nameOf('region', 'PH') },
    language: { tag: 'pt', name: nameOf('language', 'pt') },
  }
}

const scores = new Map<string, Score>()
function scoreOf(tag: string): Score {
  const { language } = new Intl.Locale(tag)
  const score = scores.get(language) ?? { wanted: 0, found: 0, right: 0, wrong: new Set(), missed: [] }
  scores.set(language, score)
  return score
}

/** Notes how the fields of a form stand after a fill, and gives what is wrong. `after` has no entry for a field that was left. */
function judge(
  { id, truth, report }: { id: string; truth: FormTruth; report: FormReport },
  after: ReadonlyMap<string, string>,
  isExamined: (field: FieldTruth) => boolean = () => true,
): string[] {
  const score = scoreOf(truth.language)
  const wrong: string[] = []
  for (const [key, field] of Object.entries(truth.fields)) {
    const text = after.get(key)
    const isRight = text !== undefined && isRightFill(text, field, report)
    if (text !== undefined && !isRight) {
      score.wrong.add(`${id} ${key}`)
      wrong.push(`${id} ${key} became ${JSON.stringify(text)} for ${report.concern}`)
    }
    if (!isExamined(field)) continue
    if (isRight) score.right += 1
    if (!isWanted(field, report)) continue
    score.wanted += 1
    if (isRight) score.found += 1
    else score.missed.push(`${id} ${key}${isAnswer(field) ? ` for ${report.concern}` : ''}`)
  }
  return wrong
}

/** What a match would put into each field, by the truth's key for it. */
function intended(form: FormDescription, { filled }: FormMatch, truth: FormTruth): Map<string, string> {
  const keyOf = (ref: string): string => {
    const field = form.fields.find((one) => one.ref === ref)
    const own = field?.id && field.type !== 'radio' ? `#${field.id}` : `[name="${field?.name}"]`
    return Object.keys(truth.fields).find((key) => key.split(' >> ').at(-1) === own) ?? own
  }
  return new Map(filled.map(({ ref, value }) => [keyOf(ref), value]))
}

/** Addresses that stand in more than one field. */
function givenTwice(values: readonly string[]): string[] {
  const addresses = values.flatMap((value) => value.split(/[\s,]+/)).filter((piece) => /^https?:/.test(piece))
  return addresses.filter((address, at) => addresses.indexOf(address) !== at)
}

let visits = 0

/** Opens a form afresh. Each visit has an address of its own: Firefox may call a page loaded that is about to be left. */
async function openForm(page: Surface, id: string): Promise<void> {
  visits += 1
  const address = `${host}/${id}.html?visit=${visits}`
  await page.goto(address)
  const hasOpened = (): Promise<boolean> =>
    page.evaluate((at) => location.href === at && document.readyState === 'complete', address)
  await page.waitFor(hasOpened, `${id} does not open.`)
  await page.evaluate(watchPage)
}

describe.each(formIds)('%s', (id) => {
  const truth = formTruth(id)
  const forbidden = formControls(id)
    .filter(({ key }) => 'never' in (truth.fields[key] ?? {}))
    .map(({ element }) => element.getAttribute('name') || element.id)

  test('takes what belongs there and nothing else, is not sent, and is as it was when undone', async () => {
    await openForm(page, id)
    const keys = Object.keys(truth.fields)
    const report = fullReport(truth.language, 'imagery', 'image')
    const before = await page.evaluate(readControls, keys)
    await fillForm(page, matchFields(await describeForm(page), report).filled)
    const { values } = await page.evaluate(readControls, keys)
    const changed = Object.entries(values).filter(([key, value]) => value !== before.values[key])
    expect(judge({ id, truth, report }, new Map(changed))).toEqual([])
    expect(givenTwice(changed.map(([, value]) => value))).toEqual([])
    await undoFill(page)
    expect(await page.evaluate(readControls, keys)).toEqual(before)
    const { submitted, pressed, changed: touched } = await page.evaluate(() => window.happenings)
    expect({ submitted, pressed, touched: touched.filter((name) => forbidden.includes(name)) }).toEqual({
      submitted: 0,
      pressed: [],
      touched: [],
    })
  })

  test('has the right answer, or none, to every concern and kind of content', async () => {
    await openForm(page, id)
    const form = await describeForm(page)
    const wrong = allConcerns.slice(1).flatMap((concern, at) => {
      const report = fullReport(truth.language, concern, contentKinds[at + 1] ?? 'image')
      return judge({ id, truth, report }, intended(form, matchFields(form, report), truth), isAnswer)
    })
    expect(wrong).toEqual([])
  })

  test('keeps what a person has written', async () => {
    await openForm(page, id)
    const keys = formControls(id)
      .filter(({ key, element }) => {
        const field = truth.fields[key]
        const type = element.getAttribute('type') ?? 'text'
        return field && 'take' in field && element.localName !== 'select' && ['text', 'url'].includes(type)
      })
      .map(({ key }) => key)
    await page.evaluate(writeInto, keys, 'my own')
    const before = await page.evaluate(readControls, keys)
    expect(new Set(Object.values(before.values))).toEqual(new Set(['my own']))
    const report = fullReport(truth.language, 'imagery', 'image')
    await fillForm(page, matchFields(await describeForm(page), report).filled)
    expect((await page.evaluate(readControls, keys)).values).toEqual(before.values)
  })
})

test('no form went anywhere', () => {
  const asked = journey.browser.requests().filter((request) => request.host === new URL(host).host)
  expect(asked.filter(({ method, path }) => method !== 'GET' || path.startsWith('/sent'))).toEqual([])
})

test('hardly a field is missed', () => {
  const all = [...scores.values()]
  const total = (part: 'wanted' | 'found'): number => all.reduce((sum, score) => sum + score[part], 0)
  expect(total('found') / total('wanted')).toBeGreaterThanOrEqual(leastRecall)
})
