import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { Sheet, SheetMarks } from '../core/cover/cover-order.ts'
import { drawSheet } from './sheet/draw-sheet.ts'
import { freePointer } from './sheet/free-pointer.ts'
import { holdNavigation } from './sheet/hold-navigation.ts'
import { hasPlace, holdOnTop } from './sheet/hold-on-top.ts'
import { holdWindows } from './sheet/hold-windows.ts'
import { keepInput } from './sheet/keep-input.ts'
import { muteMedia } from './sheet/mute-media.ts'
import { listenFirst } from './sheet/own-document.ts'
import { type PageState, readState, restoreState } from './sheet/page-state.ts'
import { takeOrder } from './sheet/take-order.ts'
import { tell } from './sheet/tell.ts'
import { whenPainted } from './sheet/when-painted.ts'

type Cover = { marks: SheetMarks; uncover: () => void }

// Nothing of the page reaches it: the script runs in a world of its own.
const coverKey = Symbol.for('signpost.cover.1')
/** How the page stood before anything of it was hidden: hiding alone takes the focus from it. */
const stateKey = Symbol.for('signpost.cover-state.1')
const coverNow = (): Cover | undefined => Reflect.get(globalThis, coverKey)

/** Without Signpost nobody can bring the page back as it was, and the person is not left in front of a sheet. */
async function askToUncover(): Promise<void> {
  if (!(await tell('uncover'))) location.reload()
}

function cover(sheet: Sheet, isMuting: boolean): void {
  const state: PageState = Reflect.get(globalThis, stateKey) ?? readState()
  const drawn = drawSheet(sheet)
  const ends = [
    keepInput(drawn),
    freePointer(),
    holdOnTop(drawn),
    ...(isMuting ? [muteMedia()] : []),
    holdNavigation(),
    holdWindows(),
    listenFirst(drawn.button, ['click'], () => void askToUncover()),
    listenFirst(window, ['pageshow'], () => void tell('back')),
  ]
  const uncover = (): void => {
    for (const end of ends) end()
    restoreState(state)
    Reflect.deleteProperty(globalThis, stateKey)
    Reflect.deleteProperty(globalThis, coverKey)
  }
  if (!hasPlace(drawn)) {
    uncover()
    return
  }
  const { mark, anchor } = sheet
  Reflect.set(globalThis, coverKey, { marks: { mark, anchor }, uncover } satisfies Cover)
}

/**
 * Covers the page, uncovers it, or only tells: gives the marks of the sheet that covers it then, once it is drawn. Who only asks may
 * be about to hide the page, so how it stands is remembered then.
 */
export default defineUnlistedScript({
  globalName: true,
  async main(): Promise<Partial<SheetMarks>> {
    const order = takeOrder()
    const before = coverNow()
    switch (order?.do) {
      case undefined:
        if (!before) Reflect.set(globalThis, stateKey, readState())
        break
      case 'cover':
        if (!before) cover(order.sheet, order.muteMedia)
        await whenPainted()
        break
      case 'uncover':
        before?.uncover()
    }
    return coverNow()?.marks ?? {}
  },
})
