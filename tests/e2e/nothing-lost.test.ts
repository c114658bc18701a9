import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Browser } from './driver/browser.ts'
import {
  eventually,
  type Journey,
  joinJourney,
  name,
  openDetails,
  openPanelOn,
  pressButton,
  primaryButton,
  say,
  storedDraft,
  tabInFront,
} from './journey.ts'

let journey: Journey
let browser: Browser
let page: string

beforeAll(async () => {
  journey = await joinJourney()
  ;({ browser } = journey)
  page = `${journey.site.origin}/article.html`
})
afterAll(() => journey.close())
beforeEach(() => browser.startAfresh())

/** What a person does between two steps, and what the browser does to a worker that rests. */
async function forgetSurfaceAndWorker(): Promise<void> {
  if (await browser.isPanelOpen()) await browser.closePanel()
  await browser.stopWorker()
}

const note = 'Found through a search. Ünïcode ✓ ٣'

describe(`nothing is lost in ${name}`, () => {
  test('between any two steps, when the popup closes and the worker stops', async () => {
    const opened = await openPanelOn(browser, page)
    await opened.waitForText(page)
    await eventually(() => storedDraft(browser)).toMatchObject({ fields: { address: page } })
    const id = ((await storedDraft(browser)) as { id: string }).id
    await forgetSurfaceAndWorker()

    const choosing = await pressButton(browser)
    await choosing.waitForText(page)
    await choosing.radio(say('concern.live.title')).choose()
    await eventually(() => storedDraft(browser)).toMatchObject({ concern: 'live' })
    await forgetSurfaceAndWorker()

    const typing = await pressButton(browser)
    expect(await typing.radio(say('concern.live.title')).isChecked()).toBe(true)
    await openDetails(typing)
    await typing.field(say('field.note')).fill(note)
    await typing.combobox(say('field.visibility')).choose(say('visibility.members'))
    await eventually(() => storedDraft(browser)).toMatchObject({ fields: { note }, visibility: 'members' })
    // What is typed wakes nobody.
    expect(await browser.isWorkerRunning()).toBe(false)
    await forgetSurfaceAndWorker()

    const handing = await pressButton(browser)
    await openDetails(handing)
    expect(await handing.field(say('field.note')).value()).toBe(note)
    expect(await handing.combobox(say('field.visibility')).value()).toBe('members')
    await primaryButton(handing).press()
    await tabInFront(browser)
    await forgetSurfaceAndWorker()

    const afterwards = await pressButton(browser)
    await afterwards.waitForText(say('opened.status'))
    const text = await afterwards.waitForText(note)
    expect(text).toContain(page)
    expect(await storedDraft(browser)).toMatchObject({
      id,
      concern: 'live',
      fields: { address: page, note },
      opened: { service: 'ph-eprotectkids', country: 'PH', by: 'form', copied: true, opened: true },
    })
    await afterwards.button(say('opened.back')).press()
    await openDetails(afterwards)
    expect(await afterwards.field(say('field.note')).value()).toBe(note)
  })

  test('when the report page is opened larger and reloaded', async () => {
    const panel = await openPanelOn(browser, page)
    await panel.waitForText(page)
    await panel.radio(say('concern.threats.title')).choose()
    await openDetails(panel)
    await panel.field(say('field.account')).fill('@example.account')
    await panel.button(say('app.openLarger')).press()
    const report = await browser.tab(`${browser.extensionOrigin}/report.html`)
    await report.waitForText(page)
    await panel.waitFor(async () => !(await panel.isOpen()), 'The popup stays over the report page.')
    await browser.stopWorker()
    await report.reload()
    await report.waitForText(page)
    expect(await report.radio(say('concern.threats.title')).isChecked()).toBe(true)
    await openDetails(report)
    expect(await report.field(say('field.account')).value()).toBe('@example.account')
    expect((await browser.tabs()).map(({ url }) => url)).toEqual([
      page,
      `${browser.extensionOrigin}/report.html`,
    ])
  })

  test('between two surfaces, which stay in step both ways', async () => {
    await openPanelOn(browser, page)
    await eventually(() => storedDraft(browser)).toMatchObject({ fields: { address: page } })
    await browser.closePanel()
    const report = await browser.openExtensionPage('report.html')
    await report.waitForText(page)
    await report.radio(say('concern.imagery.title')).choose()
    await openDetails(report)
    await report.field(say('field.note')).fill('from the page')

    const popup = await pressButton(browser)
    await popup.waitForText(page)
    expect(await popup.radio(say('concern.imagery.title')).isChecked()).toBe(true)
    await openDetails(popup)
    expect(await popup.field(say('field.note')).value()).toBe('from the page')

    await popup.field(say('field.note')).fill('from the popup')
    await popup.radio(say('concern.bullying.title')).choose()
    await report.waitFor(
      async () => (await report.field(say('field.note')).value()) === 'from the popup',
      'The page does not follow the popup.',
    )
    expect(await report.radio(say('concern.bullying.title')).isChecked()).toBe(true)
    await eventually(() => storedDraft(browser)).toMatchObject({
      concern: 'bullying',
      fields: { address: page, note: 'from the popup' },
    })
  })
})
