import { type FillGuard, guardFill } from './fill-guard.ts'
import { documentOf, isShadow, rootOf } from './form-element.ts'
import { formMemory } from './form-memory.ts'
import type { Viewed } from './see-sending.ts'

/** The windows of the page and of the frames that elements are in, with the shadow roots around them. */
function watchedAround(elements: readonly (Element | undefined)[]): Map<Viewed, Set<EventTarget>> {
  const watched = new Map<Viewed, Set<EventTarget>>([[window, new Set()]])
  for (const element of elements) {
    const view = element && documentOf(element).defaultView
    if (!element || !view) continue
    const roots = watched.get(view) ?? new Set()
    watched.set(view, roots)
    for (let root = rootOf(element); root && isShadow(root); root = rootOf(root.host)) roots.add(root)
  }
  return watched
}

/**
 * Lets the page send nothing by itself from now on (`guardFill`), in the place of any guard before it.
 *
 * @param elements what is about to be changed.
 */
export function keepUnsent(elements: readonly (Element | undefined)[]): FillGuard {
  const memory = formMemory()
  memory.guard?.end()
  const guard = guardFill(watchedAround(elements))
  memory.guard = guard
  memory.isTold = false
  return guard
}
