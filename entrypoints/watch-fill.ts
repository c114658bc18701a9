import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { FillSeen } from '../core/handoff/form-description.ts'
import { stateOf } from './form/control-state.ts'
import { isConnected } from './form/form-element.ts'
import { formMemory } from './form/form-memory.ts'

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
    const holding = written.filter(
      ({ control, state }) => isConnected(control.element) && stateOf(control) === state,
    )
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
