import { propertyOf } from '../core/page/property-of.ts'

/** One document in a tab. `id` where the browser names documents: Chromium, and Firefox of late (153 does, 140 does not). */
export type TabDocument = { tabId: number; id?: string }

/** `gone`: another document is there now, or none that may be asked. `late`: it has not answered in time. */
export type Answer = { is: 'given'; result: unknown; from: TabDocument } | { is: 'gone' } | { is: 'late' }

type Target = { tabId: number; documentIds?: string[] }
type Inject = (target: Target) => Promise<readonly { result?: unknown }[]>

async function run({ tabId, id }: TabDocument, inject: Inject): Promise<Answer> {
  const [top] = await inject(id === undefined ? { tabId } : { tabId, documentIds: [id] })
  if (top === undefined) return { is: 'gone' }
  const named: unknown = propertyOf(top, 'documentId')
  return {
    is: 'given',
    result: top.result,
    from: typeof named === 'string' ? { tabId, id: named } : { tabId },
  }
}

/**
 * What a script gives back from the top frame of a tab, or of one document there. Browser pages, stores, policies and viewers
 * refuse, and so does a tab whose permission has ended. Never throws.
 *
 * @param inject runs the script in the document it is given.
 * @param longestWait in milliseconds; a page that takes longer is hung.
 */
export async function askDocument(of: TabDocument, inject: Inject, longestWait: number): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLate = new Promise<Answer>((resolve) => {
    timer = setTimeout(() => resolve({ is: 'late' }), longestWait)
  })
  try {
    return await Promise.race([run(of, inject), tooLate])
  } catch {
    return { is: 'gone' }
  } finally {
    clearTimeout(timer)
  }
}
