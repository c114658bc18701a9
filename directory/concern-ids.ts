/** What a person can have met. On its own, because it ships and the schemas do not. */
export const concernIds = [
  'imagery',
  'live',
  'grooming',
  'threats',
  'own-image',
  'offline-abuse',
  'challenge',
  'bullying',
  'unsure',
] as const
export type Concern = (typeof concernIds)[number]
