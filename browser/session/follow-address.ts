import { type ReadonlySignal, signal } from '@preact/signals'
import { type GuidePlace, guidePlace } from '../../core/guides/guide-place.ts'

/** Where the page's own address leads, also after a link or the browser's way back has changed it. */
export function followAddress(): ReadonlySignal<GuidePlace> {
  const at = signal(guidePlace(location.hash))
  addEventListener('hashchange', () => {
    at.value = guidePlace(location.hash)
  })
  return at
}
