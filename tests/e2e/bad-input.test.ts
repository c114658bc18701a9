import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { MessageKey } from '../../core/language/words.ts'
import type { Browser } from './driver/browser.ts'
import type { Surface } from './driver/surface.ts'
import {
  eventually,
  type Journey,
  joinJourney,
  name,
  openDetails,
  openPanelOn,
  primaryButton,
  say,
  storedDraft,
} from './journey.ts'

let journey: Journey
let browser: Browser

beforeAll(async () => {
  journey = await joinJourney()
  ;({ browser } = journey)
})
afterAll(() => journey.close())

async function openForm(): Promise<Surface> {
  await browser.startAfresh()
  const panel = await openPanelOn(browser, `${journey.site.origin}/article.html`)
  await panel.waitForText('article.html')
  await openDetails(panel)
  return panel
}

const refused: [string, MessageKey][] = [
  ['javascript:alert(1)', 'problem.address.script'],
  ['data:image/png;base64,AAAA', 'problem.address.embedded'],
  ['blob:https://example.org/1', 'problem.address.embedded'],
  ['file:///etc/hosts', 'problem.address.file'],
  ['chrome-extension://abc/x.html', 'problem.address.extension'],
  ['moz-extension://abc/x.html', 'problem.address.extension'],
  ['chrome://settings', 'problem.address.browser-page'],
  ['about:config', 'problem.address.browser-page'],
  ['view-source:https://example.org', 'problem.address.browser-page'],
  ['ftp://example.org/x', 'problem.address.other-scheme'],
  ['mailto:someone@example.org', 'problem.address.other-scheme'],
  ['not an address', 'problem.address.not-an-address'],
]

describe(`what cannot be reported, in ${name}`, () => {
  let panel: Surface
  beforeAll(async () => {
    panel = await openForm()
    await panel.radio(say('concern.imagery.title')).choose()
  })

  test.each(refused)('%s is refused beside the field, and stays', async (typed, message) => {
    const address = panel.field(say('field.address'))
    await address.fill(typed)
    await primaryButton(panel).press()
    await panel.waitForText(say(message))
    await eventually(() => address.state()).toMatchObject({
      value: typed,
      description: `${say('field.addressHint')} ${say(message)}`,
      invalid: true,
      focused: true,
    })
    expect(await storedDraft(browser)).not.toHaveProperty('opened')
    expect((await browser.tabs()).length).toBe(1)
  })

  test('a time that has not come yet is refused beside the field, and stays', async () => {
    await panel.field(say('field.address')).fill('https://example.org/')
    const seenAt = panel.field(say('field.seenAt'))
    await seenAt.fill('2999-01-02T03:04')
    await primaryButton(panel).press()
    await panel.waitForText(say('problem.seenAt.future'))
    await eventually(() => seenAt.state()).toMatchObject({
      value: '2999-01-02T03:04',
      description: expect.stringContaining(say('problem.seenAt.future')),
      invalid: true,
      focused: true,
    })
  })

  test('an address without a scheme is completed when the person leaves the field', async () => {
    const address = panel.field(say('field.address'))
    await address.fill('example.org/page?a=1')
    await panel.press('Tab')
    await panel.waitFor(
      async () => (await address.value()) === 'https://example.org/page?a=1',
      'The address is not completed.',
    )
    await eventually(() => address.state()).toMatchObject({ invalid: false })
  })

  test('a hundred thousand characters are cut, and the field says how many', async () => {
    const cut = say('problem.cut', { count: 99_000, limit: 1000 })
    const field = panel.field(say('field.note'))
    await field.fill('0123456789'.repeat(10_000))
    await panel.waitForText(cut)
    const state = await field.state()
    expect(state.description).toBe(`${say('field.noteHint')} ${cut}`)
    expect(state.value).toBe('0123456789'.repeat(100))
    await eventually(() => storedDraft(browser)).toMatchObject({ fields: { note: state.value } })
  })
})

describe(`going on too early, in ${name}`, () => {
  beforeEach(async () => {
    await browser.startAfresh()
  })

  test('says what is missing and takes the person to the first of it', async () => {
    const panel = await openForm()
    await panel.field(say('field.address')).fill('javascript:void 0')
    await primaryButton(panel).press()
    await panel.waitForText(say('problem.concern'))
    await panel.waitForText(say('problem.address.script'))
    await panel.waitForText(say('problem.summary', { count: 2 }))
    await eventually(() => panel.radio(say('concern.imagery.title')).state()).toMatchObject({
      focused: true,
      invalid: true,
    })
    await panel.radio(say('concern.imagery.title')).choose()
    await panel.waitForText(say('problem.summary', { count: 1 }))
    expect(await panel.text()).not.toContain(say('problem.concern'))
  })

  test('asks for an address or an app when there is neither', async () => {
    const panel = await openForm()
    await panel.radio(say('concern.imagery.title')).choose()
    await panel.field(say('field.address')).fill('')
    await primaryButton(panel).press()
    await panel.waitForText(say('problem.nothing'))
    await eventually(() => panel.field(say('field.address')).state()).toMatchObject({
      focused: true,
      invalid: true,
    })
  })
})
