import { browser } from 'wxt/browser'
import type { Filling, FillSeen, FormDescription } from '../core/handoff/form-description.ts'
import { readFillSeen } from '../core/handoff/read-fill-seen.ts'
import { readFormDescription } from '../core/handoff/read-form-description.ts'
import { itemsOf, propertyOf } from '../core/page/property-of.ts'
import { type Answer, askDocument, type TabDocument } from './ask-document.ts'

/** A page that takes longer, in milliseconds, is hung; the person copies field by field instead. */
const longestWait = 2000
/** The script itself waits three seconds for a page to be quiet, and for a minute for what it does after. */
const longestWatch = { first: 6000, next: 65_000 }

type Script =
  | '/describe-form.js'
  | '/fill-form.js'
  | '/look-for-signs.js'
  | '/undo-fill.js'
  | '/watch-fill.js'

const ask = (of: TabDocument, script: Script, wait = longestWait): Promise<Answer> =>
  askDocument(
    of,
    (target) => browser.scripting.executeScript({ target, files: [script], injectImmediately: true }),
    wait,
  )

/** What a text says as JSON; undefined when it is none. */
function parsed(text: unknown): unknown {
  if (typeof text !== 'string') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A form, and the document it is in: what is filled is that document, and no other that its tab shows since. */
export type DescribedForm = { form: FormDescription; document: TabDocument }

/** The form of the page in a tab, cut and typed; undefined when the page may not be asked or does not answer in two seconds. */
export async function describeForm(tabId: number): Promise<DescribedForm | undefined> {
  const answer = await ask({ tabId }, '/describe-form.js')
  const form = answer.is === 'given' ? readFormDescription(parsed(answer.result)) : undefined
  return form && answer.is === 'given' ? { form, document: answer.from } : undefined
}

/** Whether the page in a tab looks as if it sends what is written there before anybody presses send. */
export async function looksLikeSending(tabId: number): Promise<boolean> {
  const answer = await ask({ tabId }, '/look-for-signs.js')
  return answer.is === 'given' && answer.result === true
}

/**
 * Sent into the page as its source: it may use nothing but its arguments. The keys are those of
 * `entrypoints/form/form-memory.ts`; where no browser names documents, what `describe-form` remembers there does.
 */
function leaveFillings(fillings: readonly Filling[], page: string): boolean {
  const memory: unknown = Reflect.get(globalThis, Symbol.for('signpost.form.3'))
  if (typeof memory !== 'object' || memory === null || Reflect.get(memory, 'page') !== page) return false
  return Reflect.set(globalThis, Symbol.for('signpost.fillings.1'), fillings)
}

/** `replaced`: another document was there, and got nothing. `gone`: it went while it was filled, and may have kept it. */
export type FillAnswer =
  | { is: 'filled'; filled: string[]; notStuck: string[] }
  | { is: 'replaced' | 'gone' | 'silent' }

/**
 * Fills fields that `describeForm` described, in that very document, and tells which hold what was written, which were left as
 * they were. `silent` when the page does not answer in two seconds; what was
 * written by then is still undone by `undoFill`.
 */
export async function fillForm(document: TabDocument, fillings: readonly Filling[]): Promise<FillAnswer> {
  const page = fillings[0]?.ref.split('-')[0] ?? ''
  const left = await askDocument(
    document,
    (target) =>
      browser.scripting.executeScript({
        target,
        func: leaveFillings,
        args: [fillings, page],
        injectImmediately: true,
      }),
    longestWait,
  )
  if (left.is === 'late') return { is: 'silent' }
  if (left.is === 'gone' || left.result !== true) return { is: 'replaced' }
  const answer = await ask(document, '/fill-form.js')
  if (answer.is === 'late') return { is: 'silent' }
  if (answer.is === 'gone' || !Array.isArray(propertyOf(answer.result, 'filled'))) return { is: 'gone' }
  const { result } = answer
  const filled = itemsOf(propertyOf(result, 'filled'), fillings.length)
  const refs = fillings.map(({ ref }) => ref)
  return {
    is: 'filled',
    filled: refs.filter((ref) => filled.includes(ref)),
    notStuck: refs.filter((ref) => !filled.includes(ref)),
  }
}

/**
 * What a page did since it was filled: the first time once it has been quiet for three seconds, and then with the next thing
 * that it does. Undefined when it is gone, or does not answer.
 */
export async function watchFill(
  document: TabDocument,
  time: 'first' | 'next',
): Promise<FillSeen | undefined> {
  const answer = await ask(document, '/watch-fill.js', longestWatch[time])
  return answer.is === 'given' ? readFillSeen(answer.result) : undefined
}

/** Puts back what was filled in a document. False when nothing was, when a field did not go back, or it did not answer. */
export async function undoFill(document: TabDocument): Promise<boolean> {
  const answer = await ask(document, '/undo-fill.js')
  return answer.is === 'given' && answer.result === true
}
