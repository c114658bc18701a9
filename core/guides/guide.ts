import type { TopicKeys } from '../language/words.ts'

type Key = TopicKeys['guides']

/** A part of a topic, as keys of the guides' catalogue. `onward` is a link of `directory/onward-links.json`. */
export type Block =
  | { kind: 'text'; text: Key }
  | { kind: 'list'; items: readonly Key[] }
  | { kind: 'steps'; steps: readonly { name: Key; text: Key }[] }
  | { kind: 'onward'; link: 'takeItDown' }

/** A short page's worth of one subject. `id` stands in the names of places: `families/talking`. */
export type Topic = { id: string; title: Key; blocks: readonly Block[] }

export const guideIds = ['families', 'young', 'educators'] as const
export type GuideId = (typeof guideIds)[number]

/** What one audience reads. */
export type Guide = { id: GuideId; topics: readonly Topic[] }
