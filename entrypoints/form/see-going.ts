import type { Viewed } from './see-sending.ts'

/** Whether a navigation keeps this very document. */
export function staysHere(event: Event): boolean {
  const destination: unknown = Reflect.get(event, 'destination')
  return (
    typeof destination === 'object' &&
    destination !== null &&
    Reflect.get(destination, 'sameDocument') === true
  )
}

/**
 * Calls back whenever a frame is about to show another document: where a file or nothing at all is the answer, it never loads one.
 * Only of a frame that shows a page, and where the browser has the Navigation API.
 *
 * @returns what ends it.
 */
export function seeGoing(view: Viewed, seen: () => void): () => void {
  const ended = new AbortController()
  const onNavigate = (event: Event): void => {
    if (!staysHere(event)) seen()
  }
  if ('navigation' in view)
    EventTarget.prototype.addEventListener.call(view.navigation, 'navigate', onNavigate, {
      signal: ended.signal,
    })
  return () => ended.abort()
}
