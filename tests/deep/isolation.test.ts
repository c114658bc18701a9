import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { beginDraft } from '../../core/report/begin-draft.ts'
import type { Draft } from '../../core/report/draft.ts'
import type { Browser } from '../e2e/driver/browser.ts'
import type { Surface } from '../e2e/driver/surface.ts'
import { beginJourney, eventually, type Journey, name } from '../e2e/journey.ts'
import { exampleSighting } from '../fixtures/example-sighting.ts'

declare const chrome: {
  storage: Record<'session' | 'local', { set: (items: object) => Promise<void> }>
}

let journey: Journey
let browser: Browser

beforeAll(async () => {
  journey = await beginJourney()
  ;({ browser } = journey)
})
afterAll(() => journey.close())

/** Turns round whatever stands behind it, until its text is isolated. */
const turning = (field: string): string => `\u202Evil ${field}`

function turningDraft(): Draft {
  const now = Date.now()
  const begun = beginDraft({ ...exampleSighting, at: now }, 'turning')
  const texts = ['title', 'platform', 'account', 'post', 'author', 'published', 'payment', 'note'] as const
  return {
    ...begun,
    concern: 'imagery',
    edited: texts,
    fields: {
      ...begun.fields,
      address: `https://example.org/${turning('address')}`,
      ...Object.fromEntries(texts.map((field) => [field, turning(field)])),
    },
    targets: [
      { kind: 'selection', text: turning('selection') },
      { kind: 'link', text: `https://example.org/${turning('link')}` },
    ],
  }
}

const opened = {
  service: 'ph-eprotectkids',
  country: 'PH',
  by: 'form',
  copied: true,
  opened: true,
  reference: turning('reference'),
} as const

const waiting = () => ({
  ...exampleSighting,
  at: Date.now(),
  asked: true,
  page: { url: 'https://example.net/', title: turning('title'), targets: [] },
})

const young = { who: 'young', place: 'report', choice: 'picture' }

type Case = [surface: string, page: string, reports: () => object, settings: object]
const cases: Case[] = [
  ['the report', 'report.html', () => ({ draft: turningDraft() }), {}],
  ['the report handed over', 'report.html', () => ({ draft: { ...turningDraft(), opened } }), {}],
  ['the desk', 'desk.html', () => ({ draft: { ...turningDraft(), opened } }), {}],
  ['the report under way', 'report.html', () => ({ draft: turningDraft(), sighting: waiting() }), {}],
  [
    'the report of a young person',
    'report.html',
    () => ({ draft: { ...turningDraft(), prompt: young } }),
    { audience: 'young' },
  ],
]

/** The texts with the turning mark that neither stand in an element of their own nor are isolated in their sentence. */
const unisolated = (surface: Surface): Promise<{ isolated: number; bare: string[] }> =>
  surface.evaluate(() => {
    for (const closed of document.querySelectorAll('details')) closed.open = true
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const bare: string[] = []
    let isolated = 0
    while (walker.nextNode()) {
      const { nodeValue, parentElement } = walker.currentNode
      const text = nodeValue ?? ''
      if (!text.includes('vil ') || !parentElement) continue
      const own = parentElement.closest('bdi, textarea, pre')
      const isPlain =
        own && ['isolate', 'plaintext'].some((kind) => getComputedStyle(own).unicodeBidi.includes(kind))
      // In a sentence the mark itself is taken out, and what is left is isolated.
      const isInSentence = /\u2068[^\u2069]*vil [^\u2069]*\u2069/.test(text) && !text.includes('\u202E')
      const isOwn = own?.localName === 'textarea' || isPlain || isInSentence
      if (isOwn) isolated += 1
      else bare.push(`${parentElement.outerHTML.slice(0, 200)}`)
    }
    return { isolated, bare }
  })

describe.each(['en', 'ar'])(`text of a page in ${name}, in %s`, (language) => {
  test.each(cases)('turns nothing round on %s', async (_, page, reports, settings) => {
    await browser.startAfresh()
    const surface = await browser.openExtensionPage('options.html')
    await surface.evaluate(
      (report, own) =>
        Promise.all([chrome.storage.session.set({ report }), chrome.storage.local.set({ settings: own })]),
      { shape: 1, writer: 'a test', reports: reports() },
      { shape: 2, welcomed: true, language, ...settings },
    )
    await surface.goto(`${browser.extensionOrigin}/${page}`)
    await eventually(async () => (await unisolated(surface)).isolated).toBeGreaterThan(0)
    await eventually(() => surface.evaluate(() => document.querySelector('.address strong') !== null)).toBe(
      true,
    )
    expect((await unisolated(surface)).bare).toEqual([])
    expect(await surface.evaluate(() => document.documentElement.lang)).toBe(language)
  })
})
