import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { FillSeen } from '../core/handoff/form-description.ts'
import { formMemory } from './form/form-memory.ts'
import { holdsStill } from './form/holds-still.ts'

/**
 * What the page did since it was filled: the first time once it is quiet, and then with the next thing that it does. Undefined
 * where nothing was filled, which is so on every page but the filled one.
 */
export default defineUnlistedScript({
  globalName: true,
  async main(): Promise<FillSeen | undefined> {
    const { guard, written, sends, unseen, isTold } = formMemory()
    if (guard === undefined) return undefined
    formMemory().isTold = true
    await (isTold ? guard.next() : guard.quiet)
    const holding = written.filter(holdsStill)
    return {
      ...guard.happened,
      sends,
      unseen,
      holding: holding.map(({ ref }) => ref),
      url: location.href,
      isOver: guard.isOver(),
    }
  },
})
