import type { Filling } from '../../core/handoff/form-description.ts'
import type { Control } from './control.ts'
import type { FillGuard } from './fill-guard.ts'

/** One control that was filled: what it held then, and how to put it back. */
export type Written = {
  ref: string
  control: Control
  state: string
  /** Where it stood then, and whether it was laid out: of a choice, only its label may be. */
  page: Document
  wasShown: boolean
  /** False when the page does not let it be put back. */
  undo: () => boolean
}

/** A control as it was described: what it held, and what it asked for. */
type Remembered = { element: WeakRef<Element>; state: string; asked: string }

export type FormMemory = {
  /** Part of every ref, so that none of another page is taken for one of this. */
  page: string
  refs: WeakMap<Element, string>
  controls: Map<string, Remembered>
  written: Written[]
  /** The refs of the fields that were left, since the page sends at their change. */
  sends: string[]
  /** The refs of the fields that were left, since nobody sees them. */
  unseen: string[]
  sheets: Map<Document | ShadowRoot, CSSStyleSheet>
  /** What `autocomplete` said of an element before it was taken from the browser's memory. */
  unkept: Map<Element, string | null>
  /** Whether it is looked after that what is filled stays out of the browser's memory. */
  looksAgain?: boolean
  /** Of the last fill. */
  guard?: FillGuard
  /** Whether it was told once what the page did while the guard stood. */
  isTold?: boolean
}

// No page reaches these: symbols are no element's id, and the scripts run in a world of their own, whose `globalThis` is
// not `window` in Firefox. The number rises when the shape changes, since an updated extension finds the memory of the
// one before.
const memoryKey = Symbol.for('signpost.form.3')
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
    sends: [],
    unseen: [],
    sheets: new Map(),
    unkept: new Map(),
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

/** The name of a control for as long as the page is open, with what it holds and asks for now. */
export function refOf(element: Element, state: string, asked: string): string {
  const memory = formMemory()
  const ref = memory.refs.get(element) ?? `${memory.page}-${memory.controls.size}`
  memory.refs.set(element, ref)
  memory.controls.set(ref, { element: new WeakRef(element), state, asked })
  return ref
}
