import { afterAll, beforeAll, expect, test } from 'vitest'
import { matchFields } from '../../core/handoff/match-fields.ts'
import { addToFigure } from '../figures.ts'
import traps from '../fixtures/forms/traps/other-people.json' with { type: 'json' }
import type { Surface } from './driver/surface.ts'
import { describeForm, fillForm } from './form-scripts.ts'
import { type Journey, joinJourney, name } from './journey.ts'

type ByLanguage = Readonly<Record<string, readonly string[]>>

const accounts: Readonly<Record<string, string>> = traps.account
const reportedOf: ByLanguage = traps.reported
/** Of each language so many of each kind: the whole tables are tried without a page. */
const sample = 3

const written = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
const box = (label: string, kind: string): string =>
  `<p><label>${written(label)} <input name="${kind}"></label></p>`

/** Every way in which a page says whose the fields below are. */
const around: readonly ((title: string, inner: string) => string)[] = [
  (title, inner) => `<fieldset><legend>${title}</legend>${inner}</fieldset>`,
  (title, inner) => `<section><h2>${title}</h2>${inner}</section>`,
  (title, inner) => `<div role="group" aria-label="${title.replace(/"/g, '&quot;')}">${inner}</div>`,
  (title, inner) => `<section><div class="section-title">${title}</div>${inner}</section>`,
  (title, inner) => `<table><caption>${title}</caption><tr><td>${inner}</td></tr></table>`,
]

function pageOf(language: string): string {
  const account = accounts[language] ?? 'Username'
  const first = (texts: ByLanguage): readonly string[] => (texts[language] ?? []).slice(0, sample)
  const labelled = [...first(traps.labels), ...first(traps.contact), ...first(traps.captcha)]
  const titled = first(traps.sections).flatMap((title) =>
    around.map((wrap) => wrap(written(title), box(account, `below ${title}`))),
  )
  const parts = [
    ...labelled.map((label) => `<section>${box(label, label)}</section>`),
    ...titled,
    `<fieldset>${first(reportedOf)
      .slice(0, 1)
      .map((label) => box(label, 'right'))
      .join('')}</fieldset>`,
  ]
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Form</title><link rel="icon" href="data:,"><form>${parts.join('\n')}</form></html>`
}

let journey: Journey
let page: Surface
beforeAll(async () => {
  journey = await joinJourney({
    'accusing.example.org': (request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end(pageOf(new URL(request.url ?? '/', 'http://form').pathname.slice(1)))
    },
  })
  page = await journey.browser.open('https://accusing.example.org/en')
})
afterAll(async () => {
  await journey.close()
})

test.each(Object.keys(traps.sections))(
  `in ${name}, a page in %s gives the account to nobody else`,
  async (language) => {
    const address = `https://accusing.example.org/${language}`
    await page.goto(address)
    const isOpen = (): Promise<boolean> =>
      page.evaluate((at) => location.href === at && document.readyState === 'complete', address)
    await page.waitFor(isOpen, `The page in ${language} does not open.`)
    const form = await describeForm(page)
    addToFigure('attempts: accusing', form.fields.length)
    await fillForm(page, matchFields(form, { account: 'grey.heron_27' }).filled)
    const holding = await page.evaluate(() =>
      [...document.querySelectorAll('input')].filter(({ value }) => value !== '').map((field) => field.name),
    )
    expect(holding).toEqual(reportedOf[language] === undefined ? [] : ['right'])
  },
)
