import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { Filling } from '../core/handoff/form-description.ts'
import { askedBy } from './form/asked-by.ts'
import { type Control, controlOf, isEditable } from './form/control.ts'
import { isUnwritten, stateOf } from './form/control-state.ts'
import { documentOf, isConnected } from './form/form-element.ts'
import { formMemory, takeFillings } from './form/form-memory.ts'
import { isShown } from './form/holds-still.ts'
import { isInSight } from './form/is-in-sight.ts'
import { keepFromAutofill, keepOutOfSight } from './form/keep-from-autofill.ts'
import { keepUnsent } from './form/keep-unsent.ts'
import { Labels } from './form/label-texts.ts'
import { markFilled } from './form/mark.ts'
import { inSafeOrder } from './form/safe-order.ts'
import { sendsByItself } from './form/sending-signs.ts'
import { type Writing, writeControl } from './form/write-control.ts'

/** Longest wait, in milliseconds, for a page to write its own state back: a tab that is not in front draws no frame. */
const longestDraw = 150

/** The control of a description as it is now, unless the person or the page has changed it since. */
function controlAt(ref: string): Control | undefined {
  const known = formMemory().controls.get(ref)
  const element = known?.element.deref()
  const control = element && isConnected(element) ? controlOf(element) : undefined
  if (known === undefined || control === undefined || stateOf(control) !== known.state) return undefined
  if (askedBy(control, new Labels()) !== known.asked) return undefined
  return isEditable(control) && isUnwritten(control) ? control : undefined
}

type Attempt = { ref: string; sends?: true; unseen?: true; control?: Control; writing?: Writing }

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
    setTimeout(resolve, longestDraw)
  })
}

/** Puts one value in. A field at whose change the page sends is put back, and left to the person. */
async function attempt(filling: Filling): Promise<Attempt> {
  const { ref } = filling
  const { guard } = formMemory()
  try {
    const control = controlAt(ref)
    if (control === undefined) return { ref }
    if (!isInSight(control)) return { ref, unseen: true }
    if (sendsByItself(control.element)) return { ref, sends: true }
    const before = guard?.happened.stopped
    keepFromAutofill(control)
    const writing = writeControl(control, filling)
    if (writing === undefined) return { ref }
    // `form.submit()` and the like begin in a task of their own.
    await soon()
    if (guard?.happened.stopped === before) return { ref, control, writing }
    writing.undo()
    // What the page begins at that is not the next field's doing.
    await drawn()
    return { ref, sends: true }
  } catch {
    return { ref }
  }
}

/** Keeps what stands as it was written, and puts everything else back. */
function settle({ ref, control, writing }: Attempt): string | undefined {
  if (control === undefined || writing === undefined) return undefined
  if (!isConnected(control.element) || !writing.holds()) {
    writing.undo()
    return undefined
  }
  const { element } = control
  markFilled(element)
  formMemory().written.push({
    ref,
    control,
    state: stateOf(control),
    page: documentOf(element),
    wasShown: isShown(element),
    undo: writing.undo,
  })
  return ref
}

/**
 * Fills what it is given into the fields `describe-form` described, and marks them. Never overwrites, never presses a
 * button, never sends, never moves the focus, leaves the page where it stands, and fills nothing that a person does not see.
 * Nor does it let the page send for a while: `watch-fill` tells what that tried.
 */
export default defineUnlistedScript({
  globalName: true,
  async main(): Promise<{ filled: string[]; notStuck: string[] } | undefined> {
    const fillings = takeFillings()
    if (fillings === undefined) return undefined
    const guard = keepUnsent(fillings.map(({ ref }) => formMemory().controls.get(ref)?.element.deref()))
    const attempts: Attempt[] = []
    try {
      for (const filling of inSafeOrder(fillings)) attempts.push(await attempt(filling))
      await drawn()
      const held = new Set(attempts.map(settle))
      keepOutOfSight()
      const refs = fillings.map(({ ref }) => ref)
      formMemory().sends = attempts.filter(({ sends }) => sends).map(({ ref }) => ref)
      formMemory().unseen = attempts.filter(({ unseen }) => unseen).map(({ ref }) => ref)
      return { filled: refs.filter((ref) => held.has(ref)), notStuck: refs.filter((ref) => !held.has(ref)) }
    } finally {
      guard.begun()
    }
  },
})
