import { expect } from 'vitest'
import type { Browser } from '../e2e/driver/browser.ts'
import type { Surface } from '../e2e/driver/surface.ts'
import { eventually, openDetails, openPanelOn, primaryButton, say, storedDraft } from '../e2e/journey.ts'

declare const chrome: {
  storage: { session: { clear: () => Promise<void>; set: (held: object) => Promise<void> } }
}

const note = 'Found through a search. Ünïcode ✓ ٣'
const reference = 'REF-2048'

export const steps = ['captured', 'concern', 'note', 'opened', 'filled', 'receipt'] as const
export type Step = (typeof steps)[number]

export const isHandedOver = (step: Step): boolean => steps.indexOf(step) >= steps.indexOf('opened')

export type Held = { shape: 1; writer: string; reports: { draft: Draft } }
type Draft = { touchedAt: number; concern?: string; fields: { note: string }; opened?: object }

const opened = { service: 'ph-eprotectkids', country: 'PH', by: 'form', copied: true, opened: true }

/** What is stored at a step, from what is stored once a page was captured. */
export function heldAt(step: Step, captured: Held): Held {
  const at = steps.indexOf(step)
  const { draft } = captured.reports
  const handedOver = {
    ...opened,
    ...(at >= 4 && { done: ['address'] }),
    ...(at >= 5 && { reference }),
  }
  const now: Draft = {
    ...draft,
    touchedAt: Date.now(),
    ...(at >= 1 && { concern: 'imagery' }),
    fields: { ...draft.fields, ...(at >= 2 && { note }) },
    ...(at >= 3 && { opened: handedOver }),
  }
  return { ...captured, writer: 'a test', reports: { draft: now } }
}

/** What is stored once a page was captured, of a real press on it. */
export async function captureAt(browser: Browser, address: string): Promise<Held> {
  const panel = await openPanelOn(browser, address)
  await panel.waitForText(address)
  await panel.waitFor(
    async () => (await storedDraft(browser)) !== undefined,
    'The page that was captured is not stored.',
  )
  const { report } = (await browser.storage('session')) as { report: Held }
  await panel.close()
  return report
}

/** Stores what is stored at a step, from a page of the extension. */
export function standAt(control: Surface, step: Step, captured: Held): Promise<void> {
  return control.evaluate(
    async (report) => {
      await chrome.storage.session.clear()
      await chrome.storage.session.set({ report })
    },
    heldAt(step, captured),
  )
}

/** A surface shows nothing of the report of this address, and begins one of its own. */
export async function expectNothingTyped(surface: Surface, address: string): Promise<void> {
  await eventually(() => primaryButton(surface).isThere()).toBe(true)
  expect(await surface.radio(say('concern.imagery.title')).isChecked()).toBe(false)
  await openDetails(surface)
  const values = (await surface.fields()).map(({ value }) => value)
  const shown = `${await surface.text()} ${values.join(' ')}`
  for (const typed of [address, note, reference]) expect(shown).not.toContain(typed)
}

/** What the person typed up to a step is on this surface, and there is a next step. */
export async function expectKept(surface: Surface, step: Step, address: string): Promise<void> {
  const at = steps.indexOf(step)
  if (isHandedOver(step)) {
    const text = await surface.waitForText(note)
    expect(text).toContain(address)
    await eventually(() => surface.button(say('opened.reported')).isThere()).toBe(true)
    if (at >= 5) expect(await surface.field(say('receipt.reference')).value()).toBe(reference)
    return
  }
  await surface.waitForText(address)
  if (at >= 1) expect(await surface.radio(say('concern.imagery.title')).isChecked()).toBe(true)
  if (at >= 2) {
    await openDetails(surface)
    expect(await surface.field(say('field.note')).value()).toBe(note)
  }
  await eventually(() => primaryButton(surface).isThere()).toBe(true)
}

/** Whom to call is there, a way on is, and nothing is in a program's words. */
export async function expectWayOn(surface: Surface): Promise<void> {
  await surface.waitForText(say('urgent.call', { number: '911' }))
  const ways = [
    primaryButton(surface),
    surface.button(say('opened.reported')),
    surface.link(say('fault.open')),
  ]
  await surface.waitFor(
    async () => (await Promise.all(ways.map((way) => way.isThere()))).some(Boolean),
    'There is no next step.',
  )
  expect(await surface.text()).not.toMatch(/raw error|Error\b|undefined|NaN|\[object|QUOTA/)
}
