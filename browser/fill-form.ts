import { browser } from 'wxt/browser'
import type { Filling, FormDescription } from '../core/handoff/form-description.ts'
import { readFormDescription } from '../core/handoff/read-form-description.ts'
import { itemsOf, propertyOf } from '../core/page/property-of.ts'

/** A page that takes longer is hung; the person copies field by field instead. */
const longestWaitMs = 2000

type Script = '/describe-form.js' | '/fill-form.js' | '/undo-fill.js'

/** What a script gave back from the top frame; undefined where scripts may not run and after two seconds. */
async function inTime(ask: () => Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLate = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), longestWaitMs)
  })
  try {
    return await Promise.race([ask(), tooLate])
  } catch {
    // Browser pages, stores, policies and viewers refuse, and so does a tab whose permission has ended.
    return undefined
  } finally {
    clearTimeout(timer)
  }
}

async function run(tabId: number, script: Script): Promise<unknown> {
  const [top] = await browser.scripting.executeScript({
    target: { tabId },
    files: [script],
    injectImmediately: true,
  })
  return top?.result
}

/** What a text says as JSON; undefined when it is none. */
function parsed(text: unknown): unknown {
  if (typeof text !== 'string') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The form of the page in a tab, cut and typed; undefined when the page may not be asked or does not answer in two seconds. */
export async function describeForm(tabId: number): Promise<FormDescription | undefined> {
  return readFormDescription(parsed(await inTime(() => run(tabId, '/describe-form.js'))))
}

/** Sent into the page as its source: it may use nothing but its argument. The key is that of `entrypoints/form/form-memory.ts`. */
function leaveFillings(fillings: readonly Filling[]): void {
  Reflect.set(globalThis, Symbol.for('signpost.fillings.1'), fillings)
}

/**
 * Fills fields that `describeForm` described in the same document, and tells which hold what was written and which were
 * left as they were. Undefined when the page may not be asked or does not answer in two seconds; what it did by then is
 * still undone by `undoFill`.
 */
export async function fillForm(
  tabId: number,
  fillings: readonly Filling[],
): Promise<{ filled: string[]; notStuck: string[] } | undefined> {
  const answer = await inTime(async () => {
    await browser.scripting.executeScript({
      target: { tabId },
      func: leaveFillings,
      args: [fillings],
      injectImmediately: true,
    })
    return run(tabId, '/fill-form.js')
  })
  const filled = itemsOf(propertyOf(answer, 'filled'), fillings.length)
  if (!Array.isArray(propertyOf(answer, 'filled'))) return undefined
  const refs = fillings.map(({ ref }) => ref)
  return {
    filled: refs.filter((ref) => filled.includes(ref)),
    notStuck: refs.filter((ref) => !filled.includes(ref)),
  }
}

/** Puts back what was filled in a tab. False when nothing was, when a field did not go back, or the page did not answer. */
export async function undoFill(tabId: number): Promise<boolean> {
  return (await inTime(() => run(tabId, '/undo-fill.js'))) === true
}
