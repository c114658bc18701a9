import { isBehind, listenFirst } from './own-document.ts'
import { tell } from './tell.ts'

/** In milliseconds: how long a page that goes elsewhere waits for a new tab in front of it. */
const longestWait = 1000
/** In milliseconds: how long a page is stopped that cannot be told to wait. */
const longestStop = 150

/** Of the Navigation API, what is used here. Firefox has it since 147, Chromium since 102. */
type Navigate = Event & {
  destination: { url: string; sameDocument: boolean }
  navigationType: 'reload' | 'push' | 'replace' | 'traverse'
  formData: FormData | null
  downloadRequest: string | null
}
const isNavigate = (event: Event): event is Navigate => 'destination' in event && 'navigationType' in event

/** Whether the same can be begun again later: what a form posts cannot, and no other address than a page may open by itself. */
const canWait = ({ cancelable, formData, destination: { url } }: Navigate): boolean =>
  cancelable && formData === null && /^https?:/.test(url)

const isOfAnotherDocument = ({ destination, downloadRequest }: Navigate): boolean =>
  !destination.sameDocument && downloadRequest === null

function beginAgain({ navigationType, destination: { url } }: Navigate): void {
  if (navigationType === 'reload') location.reload()
  else if (navigationType === 'replace') location.replace(url)
  else location.assign(url)
}

/** Settles when a new tab is in front, as Signpost then answers, or when no answer comes. */
const whenLeft = (): Promise<unknown> =>
  Promise.race([tell('leaving'), new Promise((resolve) => setTimeout(resolve, longestWait))])

/**
 * Nobody can cover a document before it is drawn for the first time: so a covered page goes elsewhere only once a new tab is in front
 * of it. A page behind others stays where it is until it is uncovered.
 *
 * @returns a function that ends it.
 */
export function holdNavigation(): () => void {
  let isLetGo = false
  const hold = (event: Event): void => {
    if (isLetGo || !isNavigate(event) || !isOfAnotherDocument(event) || !canWait(event)) return
    event.preventDefault()
    if (isBehind()) return
    void whenLeft().then(() => {
      isLetGo = true
      beginAgain(event)
    })
  }
  const stop = (): void => {
    if (isLetGo || isBehind()) return
    void tell('leaving')
    for (const end = performance.now() + longestStop; performance.now() < end; );
  }
  const { navigation }: { navigation?: EventTarget } = globalThis as object
  const ends = [
    ...(navigation ? [listenFirst(navigation, ['navigate'], hold)] : []),
    // Of what the browser or another window begins, and of a way back, a page hears no sooner; and only at the end of an address that is
    // code and gives another page.
    listenFirst(window, ['beforeunload', 'pagehide'], stop),
  ]
  return () => {
    for (const end of ends) end()
  }
}
