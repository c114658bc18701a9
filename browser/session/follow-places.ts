import { type ReadonlySignal, signal } from '@preact/signals'
import { type GuidePlace, guidePlace } from '../../core/guides/guide-place.ts'

/** Where somebody is in the guides, and the way to another place there. */
export type Places = { at: ReadonlySignal<GuidePlace>; go(to: string): void }

/** What the browser is given to keep for a step: a number, since it writes it down with the session. */
type Step = { step: number }

const stepOf = (state: Partial<Step> | null): number => state?.step ?? 0

/**
 * Places that the browser's Back and Forward lead through as well, though the address stays the same: which they were is known in this
 * document's memory only, and gone when it is loaded anew.
 */
export function followPlaces(first: GuidePlace): Places {
  const places = [first]
  const at = signal(first)
  const state: Step = { step: 0 }
  history.replaceState(state, '')
  addEventListener('popstate', ({ state: reached }: { state: Partial<Step> | null }) => {
    at.value = places[stepOf(reached)] ?? { page: 'start' }
  })
  return {
    at,
    go(to) {
      const step = stepOf(history.state) + 1
      // Where somebody has gone back to lead elsewhere, what came after is forgotten, as the browser does.
      places.splice(step, places.length, guidePlace(to))
      const next: Step = { step }
      history.pushState(next, '')
      at.value = guidePlace(to)
    },
  }
}

/** Places in a panel, where the browser has no way back. */
export function holdPlaces(first: GuidePlace): Places {
  const at = signal(first)
  return {
    at,
    go(to) {
      at.value = guidePlace(to)
    },
  }
}
