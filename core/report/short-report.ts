import { hideableFields } from '../settings/policy.ts'
import type { Draft } from './draft.ts'
import { hideFields } from './hide-fields.ts'

/**
 * What a young person hands over: where it was and when, and what it is. No title, no name and no words off a page, which
 * nobody asked them to read. The draft itself keeps them for an adult who takes over.
 */
export function shortReport(draft: Draft): Draft {
  const { live: _live, language: _language, ...page } = draft.page
  const short = hideFields(draft, hideableFields)
  return {
    ...short,
    page,
    fields: { ...short.fields, platform: '' },
    targets: short.targets.filter(({ kind }) => kind !== 'selection'),
  }
}
