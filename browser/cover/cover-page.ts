import { browser } from 'wxt/browser'
import type { CoverOrder } from '../../core/cover/cover-order.ts'
import { propertyOf } from '../../core/page/property-of.ts'
import { type CoverRules, coverRules } from './cover-rules.ts'
import { muteTab, unmuteTab } from './mute-tab.ts'
import { sheetFor } from './sheet-for.ts'
import { tellCovered } from './watch-covered.ts'

/** Sent into the page as its source: it may use nothing but its argument. The key is that of `entrypoints/sheet/take-order.ts`. */
function leaveOrder(order: CoverOrder): void {
  Reflect.set(globalThis, Symbol.for('signpost.cover-order.1'), order)
}

/** Runs the script in the page. @returns the mark of the sheet that covers it then. @throws where scripts may not run. */
async function run(tabId: number, order?: CoverOrder): Promise<string | undefined> {
  const target = { tabId }
  if (order) {
    await browser.scripting.executeScript({
      target,
      func: leaveOrder,
      args: [order],
      injectImmediately: true,
    })
  }
  const [top] = await browser.scripting.executeScript({
    target,
    files: ['/cover.js'],
    injectImmediately: true,
  })
  const mark = propertyOf(top?.result, 'mark')
  return typeof mark === 'string' ? mark : undefined
}

/** One after the other: a key that is pressed twice covers and uncovers. */
const inTurn = <Answer>(act: () => Promise<Answer>): Promise<Answer> =>
  navigator.locks.request('signpost:cover', act)

const styleOf = (tabId: number, css: string): Parameters<typeof browser.scripting.insertCSS>[0] => ({
  target: { tabId },
  css,
  origin: 'USER',
})

async function hide(tabId: number, { still, hiding }: CoverRules): Promise<void> {
  await browser.scripting.insertCSS(styleOf(tabId, still))
  await browser.scripting.insertCSS(styleOf(tabId, hiding))
}

/** Shows the page and takes its sheet away, in this order: what is hidden cannot take the focus that is given back. */
async function show(tabId: number, mark: string): Promise<void> {
  const { still, hiding } = coverRules(mark)
  await browser.scripting.removeCSS(styleOf(tabId, hiding))
  await run(tabId, { do: 'uncover' })
  await browser.scripting.removeCSS(styleOf(tabId, still))
}

/** @throws where there is no sheet in the end: the page is then as it was, since nobody could bring it back. */
async function cover(tabId: number): Promise<void> {
  const mark = `sheet-${crypto.randomUUID()}`
  const [isMuted, sheet] = await Promise.all([muteTab(tabId), sheetFor(mark), hide(tabId, coverRules(mark))])
  const drawn = await run(tabId, { do: 'cover', sheet, muteMedia: !isMuted })
  if (drawn === mark) return
  await show(tabId, mark)
  throw new Error('The page took no sheet.')
}

/** Whether the page in a tab is covered; undefined where the browser lets no script run, or the tab has gone. */
export async function isCovered(tabId: number): Promise<boolean | undefined> {
  try {
    return (await run(tabId)) !== undefined
  } catch {
    return undefined
  }
}

/**
 * Covers the page in a tab with a sheet, or takes the sheet away again.
 *
 * @param wanted what is to be; the other of what is unless told.
 * @returns what is then; undefined where the browser lets no script run, or the tab has gone.
 */
export function turnCover(tabId: number, wanted?: boolean): Promise<boolean | undefined> {
  return inTurn(async () => {
    try {
      // Tells what is, and has the page remember how it stands before any of it is hidden.
      const mark = await run(tabId, { do: 'prepare' })
      const isWanted = wanted ?? mark === undefined
      if (isWanted && mark === undefined) await cover(tabId)
      if (!isWanted && mark !== undefined) {
        await show(tabId, mark)
        await unmuteTab(tabId)
      }
      void tellCovered(tabId, isWanted)
      return isWanted
    } catch {
      await unmuteTab(tabId)
      return undefined
    }
  })
}
