import type { TopicKeys } from '../language/words.ts'
import type { GuidePlace } from './guide-place.ts'
import { guides } from './guides.ts'

/** What the page at this place is called, as a key of the guides' catalogue. */
export function placeTitle(place: GuidePlace): TopicKeys['guides'] {
  switch (place.page) {
    case 'start':
      return 'guides.title'
    case 'platforms':
    case 'share':
      return `${place.page}.title`
    case 'guide':
      return (
        guides[place.guide].topics.find(({ id }) => id === place.topic)?.title ??
        `guides.${place.guide}.title`
      )
    default:
      return place satisfies never
  }
}
