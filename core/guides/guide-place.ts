import { type GuideId, guideIds } from './guide.ts'
import { guides } from './guides.ts'

/** A page of the guides, by what stands after the `#` of its address. */
export type GuidePlace =
  | { page: 'start' }
  | { page: 'platforms' }
  | { page: 'share' }
  | { page: 'guide'; guide: GuideId; topic?: string }

const guideNamed = (name: string): GuideId | undefined => guideIds.find((id) => id === name)

/**
 * Where an address such as `#families/talking` leads. What names no page leads to the start, and what names no topic to
 * its guide: an old link must not end nowhere.
 *
 * @param hash of the address, with or without its `#`.
 */
export function guidePlace(hash: string): GuidePlace {
  const [name = '', topic] = hash.replace(/^#/, '').split('/')
  if (name === 'platforms' || name === 'share') return { page: name }
  const guide = guideNamed(name)
  if (guide === undefined) return { page: 'start' }
  const isTopic = guides[guide].topics.some(({ id }) => id === topic)
  return { page: 'guide', guide, ...(isTopic && topic !== undefined && { topic }) }
}
