import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { YoungChoice } from '../../core/report/prompt.ts'
import choices from '../../directory/young-choices.json' with { type: 'json' }
import { loadTopicWords } from '../../locales/load-words.ts'
import type { Browser } from './driver/browser.ts'
import type { Surface } from './driver/surface.ts'
import {
  begunDraft,
  eventually,
  expectDraft,
  inShort,
  type Journey,
  joinJourney,
  name,
  openDetails,
  openPanelOn,
  phoneLinks,
  pressButton,
  storedDraft,
  tabInFront,
} from './journey.ts'
import {
  expectHelpInReach,
  goTo,
  hotline,
  openYoungPanel,
  openYoungPanelOn,
  say,
  settle,
  showTrusted,
  stepOf,
  trusted,
} from './young-journey.ts'

const { say: guides } = await loadTopicWords('guides', 'en')

let journey: Journey
let browser: Browser
let page: string

beforeAll(async () => {
  journey = await joinJourney()
  ;({ browser } = journey)
  page = `${journey.site.origin}/described.html`
})
afterAll(() => journey.close())

/** The page as it describes itself, which an adult's report keeps whole. */
const seen = (): object =>
  begunDraft({
    url: page,
    page: { language: 'en-GB', live: true },
    fields: {
      title: 'A page that describes itself',
      platform: 'Meadow News',
      author: 'Wren Meadow',
      published: '2026-03-04T05:06:07+08:00',
    },
    targets: [{ kind: 'canonical', text: 'http://127.0.0.1/described.html' }],
  })

const isFocused = async (panel: Surface, heading: string): Promise<boolean> =>
  (await panel.heading(heading).state()).focused

async function press(panel: Surface, button: string, heading: string): Promise<void> {
  await panel.button(button).press()
  // First by itself: where it does not come, what is there instead is told.
  await panel.heading(heading).state()
  await panel.waitFor(() => isFocused(panel, heading), `“${heading}” does not take the focus.`)
}

describe(`who looks, in ${name}`, () => {
  test('is not asked where adults alone use the browser, and nothing of it is loaded', async () => {
    await settle(browser, { audience: 'adult' })
    const panel = await openPanelOn(browser, page)
    await panel.heading(say('seen.title')).state()
    const loaded = await panel.evaluate(() =>
      performance.getEntriesByType('resource').map((entry) => new URL(entry.name).pathname),
    )
    expect(loaded.filter((file) => /young/i.test(file))).toEqual([])
    await eventually(() => storedDraft(browser)).toMatchObject({ fields: { address: page } })
    expect(await storedDraft(browser)).not.toHaveProperty('prompt')
  })

  test('is asked where both use it, and either can go over to the other', async () => {
    await settle(browser, { audience: 'both' })
    const panel = await openYoungPanelOn(browser, page)
    await panel.heading(say('young.who.title')).state()
    await expectHelpInReach(panel)
    await press(panel, say('young.who.adult'), say('seen.title'))
    expect(await panel.text()).toContain(say('urgent.question'))
    await expectDraft(browser, { ...seen(), prompt: { who: 'adult', place: 'question' } })

    await press(panel, say('young.who.back'), say('young.title'))
    expect(await panel.text()).toContain(say('young.danger'))
    await press(panel, say('young.who.adult'), say('seen.title'))
  })

  test('is not asked where a young person alone uses it', async () => {
    await settle(browser, { audience: 'young' })
    const panel = await openYoungPanelOn(browser, page)
    await panel.heading(say('young.title')).state()
    const offered = await Promise.all(
      Object.keys(choices).map((choice) =>
        panel.button(say(`young.choice.${choice as YoungChoice}`)).count(),
      ),
    )
    expect(offered).toEqual([1, 1, 1, 1, 1, 1, 1, 1])
  })
})

/** What each choice leads to at the end, in words a person sees. */
const acts: Readonly<
  Record<YoungChoice, { block: 'person' | 'group' | 'post'; short: boolean; takeDown: boolean }>
> = {
  asked: { block: 'person', short: true, takeDown: false },
  picture: { block: 'person', short: true, takeDown: true },
  secret: { block: 'person', short: true, takeDown: false },
  seen: { block: 'post', short: true, takeDown: false },
  live: { block: 'person', short: true, takeDown: false },
  dare: { block: 'post', short: false, takeDown: false },
  mean: { block: 'group', short: false, takeDown: false },
  else: { block: 'post', short: true, takeDown: false },
}

describe(`the four steps in ${name}`, () => {
  beforeEach(() => settle(browser, { audience: 'young', trustedAdults: [trusted] }))

  const tried = inShort(Object.keys(choices) as YoungChoice[], (choice) => /picture|mean/.test(choice))
  test.each(tried)('after “%s”', async (choice) => {
    const { block, short, takeDown } = acts[choice]
    const { concern } = choices[choice]
    const panel = await openYoungPanelOn(browser, page)
    await expectHelpInReach(panel)

    await press(panel, say(`young.choice.${choice}`), say('young.step.stop'))
    expect(await panel.text()).toContain(say(`young.stop.${choice}`))
    expect(await panel.text()).toContain(say('young.stop.kept'))
    await panel.button(say('cover.button')).state()
    await panel.button(say('close.button')).state()
    expect(await stepOf(panel)).toBe(say('young.step.stop'))
    await expectHelpInReach(panel)

    await press(panel, say('young.next'), say('young.step.think'))
    const thinking = await panel.text()
    expect(thinking).toContain(say(`young.think.safe.${choice}`))
    expect(thinking).toContain(say(`young.think.true.${choice}`))
    expect(thinking).toContain(say('young.think.faultAnswer'))
    expect(await stepOf(panel)).toBe(say('young.step.think'))
    await expectHelpInReach(panel)

    await press(panel, say('young.next'), say('young.step.decide'))
    expect(await panel.text()).toContain(say(`young.say.${choice}`))
    expect(await phoneLinks(panel, '.contact')).toEqual([
      { text: say('young.talk.call', { number: '\u20660917 555 0134\u2069' }), to: 'tel:09175550134' },
    ])
    expect(await panel.text()).toContain(trusted.name)
    expect(await stepOf(panel)).toBe(say('young.step.decide'))
    await expectHelpInReach(panel)

    await press(panel, say('young.next'), say('young.step.act'))
    expect(await panel.text()).toContain(say(`young.act.block.${block}`))
    expect(await panel.button(say('young.act.report.short')).isThere()).toBe(short)
    expect(await panel.link(say('young.act.takeDown.open', { name: 'Take It Down' })).isThere()).toBe(
      takeDown,
    )
    expect(await panel.button(showTrusted).isThere()).toBe(true)
    expect(await stepOf(panel)).toBe(say('young.step.act'))
    await expectHelpInReach(panel)
    await expectDraft(browser, { ...seen(), concern, prompt: { who: 'young', place: 'act', choice } })

    await press(panel, say('young.back'), say('young.step.decide'))
    await press(panel, say('young.next'), say('young.step.act'))
    await press(panel, say('young.act.done'), say('young.done.title'))
    await expectHelpInReach(panel)
    await eventually(() => browser.storage('session')).toEqual({})
  })

  test('go back to the question, which remembers the choice and takes another', async () => {
    const panel = await openYoungPanelOn(browser, page)
    await goTo(panel, 'dare', 'stop')
    await press(panel, say('young.back'), say('young.title'))
    const pressed = await panel.evaluate(() =>
      [...document.querySelectorAll('[aria-pressed="true"]')].map((tile) => tile.textContent),
    )
    expect(pressed).toEqual([say('young.choice.dare')])
    await press(panel, say('young.choice.mean'), say('young.step.stop'))
    await eventually(() => storedDraft(browser)).toMatchObject({
      concern: 'bullying',
      prompt: { place: 'stop', choice: 'mean' },
    })
  })
})

describe(`after the four steps in ${name}`, () => {
  test('there is a guide to read, which opens at the pages for young people', async () => {
    await settle(browser, { audience: 'young' })
    const panel = await openYoungPanelOn(browser, page)
    await goTo(panel, 'dare', 'act')
    await press(panel, say('young.act.done'), say('young.done.title'))
    await panel.link(say('young.guide')).press()
    const guide = await browser.tab(`${browser.extensionOrigin}/guides.html`)
    await guide.heading(guides('guides.young.title')).at(0).state()
  })
})

describe(`what a young person hands over, in ${name}`, () => {
  beforeEach(() => settle(browser, { audience: 'both', trustedAdults: [trusted] }))

  async function act(choice: YoungChoice): Promise<Surface> {
    const panel = await openYoungPanelOn(browser, page)
    await press(panel, say('young.who.young'), say('young.title'))
    await goTo(panel, choice, 'act')
    return panel
  }

  test('is the address, the time and what happened, and no title and no name', async () => {
    const panel = await act('asked')
    await press(panel, say('young.act.report.short'), say('young.report.title'))
    await expectHelpInReach(panel)
    const shown = await panel.evaluate(() =>
      [...document.querySelectorAll('dl > div')].map((row) => [
        row.querySelector('dt')?.textContent,
        row.querySelector('dd')?.textContent,
      ]),
    )
    expect(shown).toEqual([
      [say('young.report.what'), say('young.choice.asked')],
      [say('young.report.where'), `${page}http://127.0.0.1/described.html`],
      [say('young.report.when'), expect.any(String)],
      [say('young.report.country'), 'Philippines'],
    ])
    expect(await panel.fields()).toEqual([expect.objectContaining({ name: say('app.language') })])
    const draft = {
      ...seen(),
      concern: 'grooming',
      prompt: { who: 'young', place: 'report', choice: 'asked' },
    }
    await expectDraft(browser, draft)

    await panel.button(say('young.report.open', { name: hotline })).press()
    await tabInFront(browser)
    await eventually(() => browser.clipboard()).toContain(say('report.closing'))
    const written = (await browser.clipboard()).split('\n')
    expect(written).toEqual([
      say('report.heading'),
      '',
      `${say('report.address')}:`,
      page,
      `${say('target.canonical')}:`,
      'http://127.0.0.1/described.html',
      `${say('report.what')}: ${say('concern.grooming.title')}`,
      expect.stringContaining(`${say('report.seenAt')}: `),
      `${say('report.country')}: Philippines`,
      '',
      say('report.closing'),
      '',
    ])

    const after = await openYoungPanel(browser)
    await after.waitForText(say('young.opened.page', { name: hotline }))
    await expectHelpInReach(after)
    await expectDraft(browser, {
      ...draft,
      opened: { service: 'ph-eprotectkids', country: 'PH', by: 'form', copied: true, opened: true },
    })
    await press(after, say('young.opened.sent'), say('young.done.title'))
    await eventually(() => browser.storage('session')).toEqual({})
  })

  test('is the whole draft, where an adult goes on with it', async () => {
    const panel = await act('picture')
    await press(panel, showTrusted, showTrusted)
    expect(await panel.text()).toContain(say('young.choice.picture'))
    await expectHelpInReach(panel)
    await press(panel, say('young.show.goOn'), say('seen.title'))
    expect(await panel.radio(say('concern.own-image.title')).isChecked()).toBe(true)
    await openDetails(panel)
    expect(await panel.field(say('field.title')).value()).toBe('A page that describes itself')
    const draft = { ...seen(), concern: 'own-image' }
    await expectDraft(browser, { ...draft, prompt: { who: 'adult', place: 'show', choice: 'picture' } })

    await press(panel, say('young.who.back'), showTrusted)
    await expectDraft(browser, { ...draft, prompt: { who: 'young', place: 'show', choice: 'picture' } })
  })

  test('is nothing where there is no address, and then there is an adult to show it to', async () => {
    await browser.openExtensionPage('options.html')
    const panel = await openYoungPanel(browser)
    await press(panel, say('young.who.young'), say('young.title'))
    await goTo(panel, 'else', 'stop')
    expect(await panel.text()).not.toContain(say('young.stop.kept'))
    await press(panel, say('young.next'), say('young.step.think'))
    await press(panel, say('young.next'), say('young.step.decide'))
    await press(panel, say('young.next'), say('young.step.act'))
    await press(panel, say('young.act.report.short'), say('young.report.title'))
    expect(await panel.text()).toContain(say('young.report.noAddress'))
    expect(await panel.button(say('young.report.open', { name: hotline })).isThere()).toBe(false)
    await expectHelpInReach(panel)
    await press(panel, say('young.act.together'), showTrusted)
  })
})

describe(`nothing is lost in ${name}`, () => {
  test('when the popup is closed and the worker is stopped between any two steps', async () => {
    await settle(browser, { audience: 'both', trustedAdults: [trusted] })
    const first = await openYoungPanelOn(browser, page)
    const steps = [
      { button: say('young.who.young'), heading: say('young.title') },
      { button: say('young.choice.secret'), heading: say('young.step.stop') },
      { button: say('young.next'), heading: say('young.step.think') },
      { button: say('young.next'), heading: say('young.step.decide') },
      { button: say('young.next'), heading: say('young.step.act') },
      { button: say('young.act.report.short'), heading: say('young.report.title') },
    ]
    let panel = first
    for (const { button, heading } of steps) {
      await press(panel, button, heading)
      await eventually(() => browser.storage('session')).toHaveProperty('report')
      await browser.closePanel()
      await browser.stopWorker()
      panel = await pressButton(browser)
      await panel.heading(heading).state()
    }
    await expectDraft(browser, {
      ...seen(),
      concern: 'grooming',
      prompt: { who: 'young', place: 'report', choice: 'secret' },
    })
    const kept = await browser.storage('local')
    expect(JSON.stringify(kept)).not.toMatch(/described|grooming|secret/)
  })

  test('when another page is in front: the first can be gone on with, or left', async () => {
    await settle(browser, { audience: 'young' })
    const panel = await openYoungPanelOn(browser, page)
    await goTo(panel, 'mean', 'think')
    await browser.closePanel()
    const other = await openYoungPanelOn(browser, `${journey.site.origin}/article.html`)
    await other.heading(say('young.underWay.title')).state()
    await expectHelpInReach(other)
    await press(other, say('young.underWay.goOn'), say('young.step.think'))
    await browser.closePanel()
    const again = await openYoungPanel(browser)
    await press(again, say('young.underWay.startAnew'), say('young.title'))
    await eventually(() => storedDraft(browser)).not.toHaveProperty('prompt')
  })

  test('but everything, when they leave quickly', async () => {
    await settle(browser, { audience: 'young' })
    const panel = await openYoungPanelOn(browser, page)
    await goTo(panel, 'seen', 'decide')
    await panel.button(say('leave.button')).press()
    await eventually(() => browser.isPanelOpen()).toBe(false)
    expect(await browser.storage('session')).toEqual({})
  })
})
