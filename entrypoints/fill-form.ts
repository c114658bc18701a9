import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { Filling } from '../core/handoff/form-description.ts'
import { type Control, controlOf, isEditable } from './form/control.ts'
import { isUnwritten, stateOf } from './form/control-state.ts'
import { isConnected, rootOf } from './form/form-element.ts'
import { formMemory, takeFillings } from './form/form-memory.ts'
import { keepUnsent, leavesOnChange } from './form/keep-unsent.ts'
import { markFilled } from './form/mark.ts'
import { type Writing, writeControl } from './form/write-control.ts'

/** Longest wait, in milliseconds, for a page to write its own state back: a tab that is not in front draws no frame. */
const longestDraw = 150

/** The control of a description as it is now, unless the person or the page has changed it since. */
function controlAt(ref: string): Control | undefined {
  const known = formMemory().controls.get(ref)
  const element = known?.element.deref()
  const control = element && isConnected(element) ? controlOf(element) : undefined
  if (known === undefined || control === undefined || stateOf(control) !== known.state) return undefined
  return isEditable(control) && isUnwritten(control) && !leavesOnChange(control.element) ? control : undefined
}

type Attempt = { ref: string; control?: Control; writing?: Writing }

function attempt(filling: Filling): Attempt {
  const { ref } = filling
  try {
    const control = controlAt(ref)
    const writing = control && writeControl(control, filling)
    return control && writing ? { ref, control, writing } : { ref }
  } catch {
    return { ref }
  }
}

function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
    setTimeout(resolve, longestDraw)
  })
}

/** Keeps what stands as it was written, and puts everything else back. */
function settle({ ref, control, writing }: Attempt): string | undefined {
  if (control === undefined || writing === undefined) return undefined
  if (!isConnected(control.element) || !writing.holds()) {
    writing.undo()
    return undefined
  }
  markFilled(control.element)
  formMemory().written.push({ control, state: stateOf(control), undo: writing.undo })
  return ref
}

const rootsOf = (fillings: readonly Filling[]): Set<EventTarget> =>
  new Set(
    fillings.flatMap(({ ref }) => {
      const element = formMemory().controls.get(ref)?.element.deref()
      return (element && rootOf(element)) ?? []
    }),
  )

/**
 * Fills what it is given into the fields `describe-form` described, and marks them. Never overwrites, never presses a
 * button, never sends, never moves the focus or the page.
 */
export default defineUnlistedScript({
  globalName: true,
  async main(): Promise<{ filled: string[]; notStuck: string[] } | undefined> {
    const fillings = takeFillings()
    if (fillings === undefined) return undefined
    const sendAgain = keepUnsent(rootsOf(fillings))
    try {
      const attempts = fillings.map(attempt)
      await drawn()
      const filled = attempts.flatMap((each) => settle(each) ?? [])
      return { filled, notStuck: fillings.map(({ ref }) => ref).filter((ref) => !filled.includes(ref)) }
    } finally {
      sendAgain()
    }
  },
})
