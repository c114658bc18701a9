import type { Filling } from '../../core/handoff/form-description.ts'
import type { Control } from './control.ts'

/** One control that was filled: what it held then, and how to put it back. */
export type Written = {
  control: Control
  state: string
  /** False when the page does not let it be put back. */
  undo: () => boolean
}

type Remembered = { element: WeakRef<Element>; state: string }

export type FormMemory = {
  /** Part of every ref, so that none of another page is taken for one of this. */
  page: string
  refs: WeakMap<Element, string>
  controls: Map<string, Remembered>
  written: Written[]
  sheets: Map<Document | ShadowRoot, CSSStyleSheet>
}

// No page reaches these: symbols are no element's id, and the scripts run in a world of their own, whose `globalThis` is
// not `window` in Firefox. The number rises when the shape changes, since an updated extension finds the memory of the
// one before.
const memoryKey = Symbol.for('signpost.form.1')
/** Where `browser/fill-form.ts` leaves what is to be filled. */
const fillingsKey = Symbol.for('signpost.fillings.1')

/** What the scripts of this extension know of the forms of this page, from one injection to the next. */
export function formMemory(): FormMemory {
  const known: FormMemory | undefined = Reflect.get(globalThis, memoryKey)
  if (known) return known
  const fresh: FormMemory = {
    page: Math.random().toString(36).slice(2, 12),
    refs: new WeakMap(),
    controls: new Map(),
    written: [],
    sheets: new Map(),
  }
  Reflect.set(globalThis, memoryKey, fresh)
  return fresh
}

/** What is to be filled, once. */
export function takeFillings(): readonly Filling[] | undefined {
  const fillings: readonly Filling[] | undefined = Reflect.get(globalThis, fillingsKey)
  Reflect.deleteProperty(globalThis, fillingsKey)
  return fillings
}

/** The name of a control for as long as the page is open, with what it holds now. */
export function refOf(element: Element, state: string): string {
  const memory = formMemory()
  const ref = memory.refs.get(element) ?? `${memory.page}-${memory.controls.size}`
  memory.refs.set(element, ref)
  memory.controls.set(ref, { element: new WeakRef(element), state })
  return ref
}
