import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Filling } from '../../core/handoff/form-description.ts'
import { addToFigure } from '../figures.ts'
import { seenFields, unseenFields, unseenPage } from '../fixtures/unseen-fields.ts'
import type { Surface } from './driver/surface.ts'
import { describeForm, fillForm } from './form-scripts.ts'
import { type Journey, joinJourney, name } from './journey.ts'

let journey: Journey
let page: Surface
beforeAll(async () => {
  journey = await joinJourney({
    'unseen.example.org': (_request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end(unseenPage())
    },
  })
  page = await journey.browser.open('https://unseen.example.org/')
})
afterAll(async () => {
  await journey.close()
})

type Stand = { values: Record<string, string>; scrolled: number[]; sheets: number }

const standOf = (): Promise<Stand> =>
  page.evaluate(() => ({
    values: Object.fromEntries(
      [...document.querySelectorAll<HTMLInputElement>('[name]')].map((field) => [field.name, field.value]),
    ),
    scrolled: [scrollY, ...[...document.querySelectorAll('div')].map((each) => each.scrollTop)].filter(
      (top) => top > 0,
    ),
    sheets: document.adoptedStyleSheets.length,
  }))

describe(`a field, in ${name}`, () => {
  test('takes something only where a person sees it, and the page stays where it was', async () => {
    await page.evaluate(() => scrollTo(0, 500))
    const { fields } = await describeForm(page)
    const asked: Filling[] = fields
      .filter(({ visible, name }) => visible && name !== '')
      .map(({ ref }) => ({ ref, field: 'account', kind: 'text', value: 'grey.heron_27', score: 1 }))
    await fillForm(page, asked)
    addToFigure('attempts: fields that nobody sees', unseenFields.length)
    const { values, scrolled, sheets } = await standOf()
    const filled = (kind: string): string[] =>
      (kind === 'seen' ? seenFields : unseenFields)
        .filter((_, at) => values[`${kind}-${at}`] !== '')
        .map(({ name }) => name)
    expect({ unseen: filled('unseen'), seen: filled('seen'), scrolled, sheets }).toEqual({
      unseen: [],
      seen: seenFields.map(({ name }) => name),
      scrolled: [500],
      sheets: 1,
    })
  })
})
