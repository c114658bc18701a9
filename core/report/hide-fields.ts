import type { HideableField } from '../settings/policy.ts'
import type { Draft, TextField } from './draft.ts'

/** The draft without what a policy hides: a detail that nobody can see and correct is not handed over either. */
export function hideFields(draft: Draft, hidden: readonly HideableField[]): Draft {
  if (hidden.length === 0) return draft
  const isHidden = (field: string): boolean => hidden.some((each) => each === field)
  const blank = Object.fromEntries(
    Object.keys(draft.fields)
      .filter(isHidden)
      .map((field) => [field, '']),
  )
  const { contentKind, visibility, ...rest } = draft
  return {
    ...rest,
    fields: { ...draft.fields, ...blank },
    edited: draft.edited.filter((field: TextField) => !isHidden(field)),
    ...(contentKind && !isHidden('contentKind') && { contentKind }),
    ...(visibility && !isHidden('visibility') && { visibility }),
  }
}
