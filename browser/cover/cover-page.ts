import { browser } from 'wxt/browser'
import type { CoverOrder, SheetMarks } from '../../core/cover/cover-order.ts'
import { propertyOf } from '../../core/page/property-of.ts'
import { type CoverRules, coverRules, newMarks } from './cover-rules.ts'
import { coverState, keepCoverState } from './covered-tabs.ts'
import { muteTab, unmuteTab } from './mute-tab.ts'
import { sheetFor } from './sheet-for.ts'
import { tellCovered } from './watch-covered.ts'

/** Sent into the page as its source: it may use nothing but its argument. The key is that of `entrypoints/sheet/take-order.ts`. */
function leaveOrder(order: CoverOrder): void {
  Reflect.set(globalThis, Symbol.for('signpost.cover-order.1'), order)
}

/** Runs the script in the page. @returns the marks of the sheet that covers it then. @throws where scripts may not run. */
async function run(tabId: number, order?: CoverOrder): Promise<SheetMarks | undefined> {
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
  const anchor = propertyOf(top?.result, 'anchor')
  return typeof mark === 'string' && typeof anchor === 'string' ? { mark, anchor } : undefined
}

/** One after the other in each tab: a key that is pressed twice covers and uncovers. A page that hangs keeps no other waiting. */
const inTurn = <Answer>(tabId: number, act: () => Promise<Answer>): Promise<Answer> =>
  navigator.locks.request(`signpost:cover-${tabId}`, act)

const styleOf = (tabId: number, css: string): Parameters<typeof browser.scripting.insertCSS>[0] => ({
  target: { tabId },
  css,
  origin: 'USER',
})

async function hide(tabId: number, { still, hiding }: CoverRules): Promise<void> {
  await Promise.all([
    browser.scripting.insertCSS(styleOf(tabId, still)),
    browser.scripting.insertCSS(styleOf(tabId, hiding)),
  ])
}

/** Shows the page and takes its sheet away, in this order: what is hidden cannot take the focus that is given back. */
async function show(tabId: number, marks: SheetMarks): Promise<void> {
  const { still, hiding } = coverRules(marks)
  await browser.scripting.removeCSS(styleOf(tabId, hiding))
  await run(tabId, { do: 'uncover' })
  await browser.scripting.removeCSS(styleOf(tabId, still))
}

/** @throws where there is no sheet in the end: the page is then as it was, since nobody could bring it back. */
async function cover(tabId: number): Promise<void> {
  const marks = newMarks()
  const [isMuted, sheet] = await Promise.all([
    muteTab(tabId),
    sheetFor(marks),
    hide(tabId, coverRules(marks)),
  ])
  const drawn = await run(tabId, { do: 'cover', sheet, muteMedia: !isMuted })
  if (drawn?.mark === marks.mark) return
  await show(tabId, marks)
  throw new Error('The page took no sheet.')
}

async function uncover(tabId: number, marks: SheetMarks): Promise<void> {
  await show(tabId, marks)
  await keepCoverState(tabId, undefined)
  await unmuteTab(tabId)
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
 * Covers the page in a tab with a sheet, or takes the sheet away again. A page that hangs answers once it hangs no more.
 *
 * @param wanted what is to be, or a choice of it that is made as soon as the page tells what is.
 * @returns what is then; undefined where the browser lets no script run, or the tab has gone.
 */
export function turnCover(
  tabId: number,
  wanted: boolean | ((isCovered: boolean) => boolean),
): Promise<boolean | undefined> {
  return inTurn(tabId, async () => {
    const before = await coverState(tabId).catch(() => undefined)
    try {
      // Has the page remember, too, how it stands before any of it is hidden.
      const marks = await run(tabId)
      const isWanted = typeof wanted === 'boolean' ? wanted : wanted(marks !== undefined)
      if (isWanted && !marks) {
        // Before the page is hidden: it may go elsewhere meanwhile.
        await keepCoverState(tabId, 'covered')
        await cover(tabId)
      }
      if (!isWanted && marks) await uncover(tabId, marks)
      void tellCovered(tabId, isWanted)
      return isWanted
    } catch {
      await keepCoverState(tabId, before)
      // What has been covered once makes no sound until it is uncovered.
      if (before === undefined) await unmuteTab(tabId)
      return undefined
    }
  })
}
