import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { stateOf } from './form/control-state.ts'
import { isConnected } from './form/form-element.ts'
import { formMemory, type Written } from './form/form-memory.ts'
import { keepAsBefore } from './form/keep-from-autofill.ts'
import { keepUnsent } from './form/keep-unsent.ts'
import { removeMark, removeSheets } from './form/mark.ts'

/** What the person has changed since is theirs and stays. */
function putBack({ control, state, undo }: Written): boolean {
  try {
    removeMark(control.element)
    return !isConnected(control.element) || stateOf(control) !== state || undo()
  } catch {
    return false
  }
}

/** Puts every filled field back as it was, the last first. False when nothing was filled or a field did not go back. */
export default defineUnlistedScript({
  globalName: true,
  main(): boolean {
    const written = formMemory().written.splice(0).reverse()
    const guard = keepUnsent(written.map(({ control }) => control.element))
    const answers = written.map(putBack)
    guard.begun()
    keepAsBefore()
    removeSheets()
    return answers.length > 0 && !answers.includes(false)
  },
})
