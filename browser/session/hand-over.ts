import type { Outgoing, ReportSession } from '../../components/report-session.ts'
import { type HandOff, handOffFor } from '../../core/handoff/hand-off-for.ts'
import { markOpened } from '../../core/report/change-draft.ts'
import type { Draft } from '../../core/report/draft.ts'
import type { Service } from '../../core/routing/index.ts'
import { bringToFront } from '../bring-to-front.ts'
import { hasSide, hasSidePanel, openSidebar, openSidePanel } from '../desk.ts'
import { closeSurface } from '../leave.ts'
import { type Beside, openPage, openPageBehind, openReportBehind } from '../open-page.ts'
import { copyText } from './copy-text.ts'

/** What a hand-off needs of the report. */
export type HandedOver = {
  /** The report in the service's language, at once where its words are there. */
  write(service: Service): Outgoing | undefined | Promise<Outgoing | undefined>
  country(): string | undefined
  /** Where to open pages: beside the page that is reported. */
  beside(): Beside | undefined
  /** Whether that is a private window. */
  isPrivate(): boolean
  /** The window of the surface itself, where it is a tab. */
  ownWindow(): number | undefined
  alter(altered: (draft: Draft, now: number) => Draft): void
}

async function copyReport(written: Outgoing | undefined): Promise<boolean> {
  return written !== undefined && copyText(written.text)
}

/** Hands a report over from a surface: copies it, opens the service's own page with the desk beside it, and notes what was done. */
export function handOver(
  surface: ReportSession['surface'],
  { write, country, beside, isPrivate, ownWindow, alter }: HandedOver,
): (service: Service) => Promise<void> {
  /** Asks for the page and the desk beside it. */
  async function openBesideDesk(url: string): Promise<void> {
    const place = beside()
    if (surface === 'popup' && place && hasSidePanel()) {
      const tabId = await openPageBehind(url, place)
      return bringToFront({ tabId, windowId: place.windowId })
    }
    const desk = surface === 'desk' ? undefined : openSidePanel(place?.windowId ?? ownWindow())
    await openPage(url, place)
    await desk
  }

  async function open(url: string): Promise<void> {
    // Before the hotline's page, which closes the popup.
    if (surface === 'popup' && !hasSide()) await openReportBehind(beside(), isPrivate())
    await openBesideDesk(url)
    // Chromium closes the popup by itself when a tab opens in front; Firefox leaves it over the hotline's page.
    if (surface === 'popup') await closeSurface(surface)
  }

  /** Asked for in the press itself wherever the words are there: a sidebar takes the focus, and with it the clipboard. */
  async function copyBeside(service: Service, { by }: HandOff): Promise<boolean> {
    const written = write(service)
    const copying = written instanceof Promise ? written.then(copyReport) : copyReport(written)
    if (surface !== 'desk' && by !== 'phone') void openSidebar()
    return copying
  }

  return async (service) => {
    const handOff = handOffFor(service)
    if (handOff === undefined) return
    const copied = await copyBeside(service, handOff)
    const opened = { service: service.id, country: country() ?? service.country, by: handOff.by, copied }
    alter((before, now) => markOpened(before, now, { ...opened, opened: true }))
    if (handOff.by !== 'form' && handOff.by !== 'home-page') return
    try {
      await open(handOff.url)
    } catch {
      // Said on the screen that follows, with the address to copy; another report may have begun meanwhile.
      alter((before, now) =>
        before.opened?.service === service.id
          ? markOpened(before, now, { ...opened, opened: false })
          : before,
      )
    }
  }
}
