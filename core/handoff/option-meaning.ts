import type { FieldConcept } from '../../directory/field-words-schema.ts'
import { type Concern, concernIds } from '../../directory/vocabulary.ts'
import type { Hits } from './field-words.ts'

/** Concerns an option is for, and whether it names them outright or is only put together from its words. */
export type OptionMeaning = { concerns: readonly Concern[]; isPlain: boolean }

const nothing: OptionMeaning = { concerns: [], isPlain: false }

/** What the words of an option for "reason" or "category" mean. Fewer concerns are more certain; none is nothing certain. */
export function optionMeaning(hits: Hits): OptionMeaning {
  const has = (concept: FieldConcept): boolean => hits.has(concept)
  const isAboutChild = has('child') && (has('sexual') || has('picture'))
  const only = (concern: Concern, isPlain = true): OptionMeaning => ({ concerns: [concern], isPlain })
  if (has('grooming') && has('threats')) return { concerns: ['grooming', 'threats'], isPlain: true }
  if (has('threats'))
    return has('sexual') || has('picture') || has('grooming') || hits.get('threats')?.isWhole
      ? only('threats')
      : nothing
  if (has('bullying')) return has('sexual') ? nothing : only('bullying')
  if (has('challenge')) return only('challenge')
  if (has('excluded')) return has('grooming') ? only('grooming') : nothing
  if (has('own-image'))
    return has('picture') || has('sexual') || hits.get('own-image')?.isWhole ? only('own-image') : nothing
  if (has('live'))
    return isAboutChild || has('child') || has('imagery') || has('sexual') ? only('live') : nothing
  if (has('offline-abuse')) return has('child') || has('sexual') ? only('offline-abuse') : nothing
  if (has('grooming')) return only('grooming')
  if (has('approach')) return isAboutChild || has('child') ? only('grooming') : nothing
  if (has('imagery')) return only('imagery')
  if (has('child') && has('sexual')) return only('imagery', has('picture'))
  if (has('unsure')) return only('unsure')
  return nothing
}

export function isConcern(text: string | undefined): text is Concern {
  return concernIds.some((concern) => concern === text)
}
