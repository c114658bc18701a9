import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { Sheet } from '../core/cover/cover-order.ts'
import { drawSheet } from './sheet/draw-sheet.ts'
import { holdOnTop } from './sheet/hold-on-top.ts'
import { keepInput } from './sheet/keep-input.ts'
import { muteMedia } from './sheet/mute-media.ts'
import { listenFirst } from './sheet/own-document.ts'
import { type PageState, readState, restoreState } from './sheet/page-state.ts'
import { takeOrder } from './sheet/take-order.ts'
import { tell } from './sheet/tell.ts'

type Cover = { mark: string; uncover: () => void }

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
  drawn.button.addEventListener('click', () => void askToUncover())
  const ends = [
    keepInput(drawn),
    holdOnTop(drawn),
    ...(isMuting ? [muteMedia()] : []),
    listenFirst(window, ['pagehide'], () => void tell('gone')),
    listenFirst(window, ['pageshow'], () => void tell('back')),
  ]
  if (state.inPicture) void document.exitPictureInPicture()
  const uncover = (): void => {
    for (const end of ends) end()
    restoreState(state)
    Reflect.deleteProperty(globalThis, stateKey)
    Reflect.deleteProperty(globalThis, coverKey)
  }
  Reflect.set(globalThis, coverKey, { mark: sheet.mark, uncover } satisfies Cover)
}

/** Covers the page, uncovers it, or only tells: gives the mark of the sheet that covers it then. */
export default defineUnlistedScript({
  globalName: true,
  main(): { mark?: string } {
    const order = takeOrder()
    const before = coverNow()
    switch (order?.do) {
      case 'prepare':
        if (!before) Reflect.set(globalThis, stateKey, readState())
        break
      case 'cover':
        if (!before) cover(order.sheet, order.muteMedia)
        break
      case 'uncover':
        before?.uncover()
    }
    const mark = coverNow()?.mark
    return mark === undefined ? {} : { mark }
  },
})
