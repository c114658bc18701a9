import { beginDraft } from './begin-draft.ts'
import type { Draft } from './draft.ts'

/** An address that nobody has: example.org is set aside for examples (RFC 2606). */
const examplePage = 'https://example.org/practice'

/**
 * Begins a report to practise with. It is a draft like any other, told apart by its gesture, and is never stored.
 *
 * @param title of the example page, in the person's language.
 * @param now in milliseconds since the epoch.
 */
export function beginPractice(title: string, id: string, now: number, timeZone: string): Draft {
  const page = { url: examplePage, title, targets: [] }
  return beginDraft({ gesture: 'practice', at: now, timeZone, page }, id)
}
