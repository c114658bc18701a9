import { isElement, matches } from './form-element.ts'

/** A frame is observed by the classes of its own window. */
export type Viewed = Window & typeof globalThis

const frames = 'iframe, frame, object, embed'

/**
 * Calls back once for everything a document has asked a server for by itself from now on, as far as a browser tells: what
 * has been answered and is in its resource timing, and frames that show something new. Web sockets, workers, and what is
 * never answered are not in there.
 *
 * @returns what ends it.
 */
export function seeSending(view: Viewed, seen: () => void): () => void {
  const since = view.performance.now()
  const observer = new view.PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.startTime >= since) seen()
  })
  observer.observe({ type: 'resource' })
  const onLoad = ({ target }: Event): void => {
    if (isElement(target) && matches(target, frames)) seen()
  }
  const page = view.document
  page.addEventListener('load', onLoad, true)
  return () => {
    observer.disconnect()
    page.removeEventListener('load', onLoad, true)
  }
}
