import { type Concern, concernIds } from '../../directory/concern-ids.ts'
import type { FieldConcept } from '../../directory/field-concepts.ts'
import type { ReadWords } from './field-words.ts'
import type { Hits } from './find-words.ts'
import { normaliseLabel } from './normalise-label.ts'

/** Concerns an option is for, and whether it names them outright or is only put together from its words. */
export type OptionMeaning = { concerns: readonly Concern[]; isPlain: boolean }

const nothing: OptionMeaning = { concerns: [], isPlain: false }

function meaningOf(hits: Hits): OptionMeaning {
  const has = (concept: FieldConcept): boolean => hits.has(concept)
  const isWhole = (concept: FieldConcept): boolean => hits.get(concept)?.isWhole ?? false
  const only = (concern: Concern, isPlain = true): OptionMeaning => ({ concerns: [concern], isPlain })
  const isSexual = has('sexual') || has('picture')
  if (has('approach') && has('adult') && has('sexual')) return only('grooming')
  if (has('adult') && !has('child') && !has('grooming')) return nothing
  if (has('grooming') && has('threats')) return { concerns: ['grooming', 'threats'], isPlain: true }
  if (has('threats')) return isSexual || has('grooming') || isWhole('threats') ? only('threats') : nothing
  if (has('bullying')) return has('sexual') ? nothing : only('bullying')
  if (has('challenge')) return only('challenge')
  if (has('excluded')) return has('grooming') ? only('grooming') : nothing
  if (has('own-image')) return isSexual || isWhole('own-image') ? only('own-image') : nothing
  if (has('live')) return has('child') || has('imagery') || has('sexual') ? only('live') : nothing
  if (has('offline-abuse')) return has('child') || has('sexual') ? only('offline-abuse') : nothing
  if (has('grooming')) return only('grooming')
  if (has('approach')) return has('child') ? only('grooming') : nothing
  if (has('imagery')) return only('imagery')
  if (has('child') && has('sexual')) return only('imagery', has('picture'))
  return has('unsure') ? only('unsure') : nothing
}

/**
 * What an option for "reason" or "category" means by its words. Fewer concerns are more certain; none is nothing certain.
 * One that names two things ("A or B") means both, if each half means something by itself.
 */
export function optionMeaning(text: string, read: ReadWords): OptionMeaning {
  const whole = meaningOf(read(text))
  const hits = read(text)
  const isTwofold = hits.has('or') && (hits.has('threats') || (hits.has('imagery') && hits.has('approach')))
  if (!isTwofold) return whole
  const at = normaliseLabel(text)
  const { start, end } = hits.get('or') ?? { start: 0, end: 0 }
  const halves = [at.slice(0, start), at.slice(end)].map((half) => meaningOf(read(half)))
  const concerns = new Set(halves.flatMap((half) => half.concerns))
  return halves.every((half) => half.concerns.length > 0) ? { concerns: [...concerns], isPlain: true } : whole
}

export function isConcern(text: string | undefined): text is Concern {
  return concernIds.some((concern) => concern === text)
}
