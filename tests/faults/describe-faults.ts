import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from '../e2e/driver/browser.ts'
import type { Surface } from '../e2e/driver/surface.ts'
import {
  beginJourney,
  build,
  eventually,
  type Journey,
  name,
  openDetails,
  pressButton,
  primaryButton,
  say,
  storedDraft,
} from '../e2e/journey.ts'
import { addToFigure } from '../figures.ts'
import { type BrokenApi, brokenApis, missingApis } from './broken-apis.ts'
import { type BrokenBuild, brokenBuild } from './broken-build.ts'
import {
  captureAt,
  expectKept,
  expectWayOn,
  type Held,
  heldAt,
  isHandedOver,
  type Step,
  steps,
} from './steps.ts'

declare const chrome: {
  storage: {
    session: {
      QUOTA_BYTES: number
      getBytesInUse: (keys: null) => Promise<number>
      clear: () => Promise<void>
      set: (held: object) => Promise<void>
    }
  }
  tabs: {
    getCurrent: () => Promise<{ id: number }>
    query: (of: object) => Promise<{ id: number }[]>
    remove: (ids: number[]) => Promise<void>
  }
}

const dayMs = 24 * 60 * 60 * 1000

/** A fault's name with the step it comes at: the short form picks some of them. */
export type Cell = { fault: string; step: Step }

type World = { browser: Browser; control: Surface; source: Surface; surface: Surface }
type Fault = { fault: string; outcome: 'kept' | 'gone'; inject: (world: World) => Promise<Surface> }

const stays = async ({ surface }: World, happens: Promise<unknown>): Promise<Surface> => {
  await happens
  return surface
}

/** Fills what is left to the byte, as far as the browser tells how it counts. */
const fillStorage = (control: Surface): Promise<void> =>
  control.evaluate(async () => {
    const { session } = chrome.storage
    const free = session.QUOTA_BYTES - (await session.getBytesInUse(null))
    for (let spare = 0; spare < 4096; spare = spare === 0 ? 8 : spare * 2) {
      try {
        return await session.set({ filler: 'x'.repeat(free - spare) })
      } catch {
        // Keys and quotes count too: a little less then.
      }
    }
    throw new Error('The storage cannot be filled.')
  })

const faults: readonly Fault[] = [
  {
    fault: 'the worker is stopped',
    outcome: 'kept',
    inject: (world) => stays(world, world.browser.stopWorker()),
  },
  {
    fault: 'the popup is closed and opened',
    outcome: 'kept',
    async inject({ browser, surface, source }) {
      await surface.close()
      const front = await browser.open(await source.url())
      await front.text()
      const popup = await pressButton(browser)
      await popup.close()
      return pressButton(browser)
    },
  },
  {
    fault: 'the surface is reloaded',
    outcome: 'kept',
    inject: (world) => stays(world, world.surface.reload()),
  },
  {
    fault: 'the page that is reported is closed',
    outcome: 'kept',
    inject: (world) => stays(world, world.source.close()),
  },
  {
    fault: 'the tab goes to another site, which ends its permission',
    outcome: 'kept',
    inject: (world) => stays(world, world.source.goto('https://ecpat.org.ph/elsewhere')),
  },
  {
    fault: 'the network is gone',
    outcome: 'kept',
    async inject(world) {
      world.browser.goOffline(true)
      return stays(world, world.surface.reload())
    },
  },
  {
    fault: 'storage is full',
    outcome: 'kept',
    async inject({ control, surface }) {
      await fillStorage(control)
      return surface
    },
  },
  {
    fault: 'the clock is set back by a day',
    outcome: 'gone',
    async inject(world) {
      await world.control.evaluate(
        (clock) => localStorage.setItem('broken', JSON.stringify({ clock })),
        -dayMs,
      )
      return stays(world, world.surface.reload())
    },
  },
]

type BrokenCell = BrokenApi & { how: 'reject' | 'missing' }

const brokenCells: readonly BrokenCell[] = [
  ...brokenApis.map((each): BrokenCell => ({ ...each, how: 'reject' })),
  ...missingApis.map((each): BrokenCell => ({ ...each, how: 'missing' })),
]

const brokenName = ({ api, how }: Pick<BrokenCell, 'api' | 'how'>): string =>
  how === 'reject' ? `${api} rejects` : `${api} is missing`

/** What the person does next, up to what is told of a broken API. */
async function goOnTo(surface: Surface, once: BrokenApi['once'], step: Step): Promise<boolean> {
  switch (once) {
    case 'opening':
      return true
    case 'typing':
      if (isHandedOver(step)) await surface.field(say('receipt.reference')).fill('R'.repeat(60))
      else {
        await openDetails(surface)
        await surface.field(say('field.note')).fill('More words. '.repeat(60))
      }
      return true
    case 'handing-over':
      if (step === 'captured') await surface.radio(say('concern.imagery.title')).choose()
      if (isHandedOver(step)) await surface.button(say('opened.back')).press()
      await primaryButton(surface).press()
      return true
    case 'ending':
      if (!isHandedOver(step)) return false
      await surface.button(say('opened.reported')).press()
      return true
    case undefined:
      return false
  }
}

/** Injects every wanted fault at every wanted step, and looks at what the person has then. */
export function describeFaults(isWanted: (cell: Cell) => boolean): void {
  let broken: BrokenBuild
  let journey: Journey
  let browser: Browser
  let control: Surface
  let address: string
  let captured: Held

  beforeAll(async () => {
    broken = await brokenBuild(build)
    journey = await beginJourney({ extension: broken.path })
    ;({ browser } = journey)
    address = `${journey.site.origin}/article.html`
    captured = await captureAt(browser, address)
    control = await browser.openExtensionPage('options.html')
  })
  afterAll(async () => {
    await journey.close()
    await broken.remove()
  })

  /** Stores what is stored at a step, with one tab open beside the control. */
  async function standAt(step: Step, brokenPart: object = {}): Promise<World> {
    browser.goOffline(false)
    if (await browser.isPanelOpen()) {
      const panel = await browser.panel()
      if (panel.kind === 'popup') await panel.close()
    }
    await control.evaluate(
      async (report, part) => {
        const own = await chrome.tabs.getCurrent()
        const others = (await chrome.tabs.query({})).filter(({ id }) => id !== own.id)
        await chrome.tabs.remove(others.map(({ id }) => id))
        localStorage.setItem('broken', JSON.stringify(part))
        await chrome.storage.session.clear()
        await chrome.storage.session.set({ report })
      },
      heldAt(step, captured),
      brokenPart,
    )
    const source = await browser.open(address)
    const surface = await browser.openExtensionPage('report.html')
    return { browser, control, source, surface }
  }

  const cells = faults.flatMap((fault) => steps.map((step) => ({ ...fault, step })))
  describe(`faults in ${name}`, () => {
    test.each(cells.filter(isWanted))(
      '$fault, at the step $step',
      async ({ inject, outcome, fault, step }) => {
        const world = await standAt(step)
        await expectKept(world.surface, step, address)
        const surface = await inject(world)
        addToFigure('faults injected', 1)
        await expectWayOn(surface)
        if (outcome === 'kept') await expectKept(surface, step, address)
        else {
          expect(await surface.text()).not.toContain(address)
          await eventually(() => storedDraft(browser)).not.toMatchObject({ fields: { address } })
        }
        if (fault !== 'storage is full') return
        await goOnTo(surface, 'typing', step)
        // Firefox 153 takes more than its own QUOTA_BYTES: nothing is lost there, and so nothing is told.
        if (name === 'chromium') await surface.waitForText(say('fault.storage'))
        else {
          const stored = async (): Promise<string> => JSON.stringify(await storedDraft(browser))
          await eventually(stored).toMatch(/R{60}|(More words\. ?){60}/)
        }
      },
    )
  })

  const brokenTable = brokenCells.flatMap((cell) =>
    steps.map((step) => ({ ...cell, fault: brokenName(cell), step })),
  )
  describe(`a broken browser in ${name}`, () => {
    test.each(brokenTable.filter(isWanted))(
      '$fault, at the step $step',
      async ({ api, how, told, once, step }) => {
        const { surface } = await standAt(step, { api, how })
        addToFigure('faults injected', 1)
        await expectWayOn(surface)
        if (once !== 'opening') await expectKept(surface, step, address)
        // A report that cannot be read begins anew, at its first step.
        if (told !== undefined && (await goOnTo(surface, once, step))) await surface.waitForText(say(told))
        expect(await surface.text()).not.toContain('raw error')
      },
    )
  })
}
