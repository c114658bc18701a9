import type { Route } from '../../../core/routing/route.ts'

/** What a person meets first, the best first. */
export const answers = [
  'inhope',
  'hotline',
  'portal',
  'police',
  'helpline',
  'parent',
  'anywhere',
  'nobody',
] as const
export type Answer = (typeof answers)[number]

/** In a sentence, and in a word for tables. */
export const answerNames: Readonly<Record<Answer, { short: string; long: string }>> = {
  inhope: { short: 'INHOPE', long: 'Its own INHOPE hotline' },
  hotline: { short: 'hotline', long: 'Its own hotline' },
  portal: { short: 'portal', long: 'Its IWF reporting portal' },
  police: { short: 'police', long: 'Its police' },
  helpline: { short: 'helpline', long: 'Its helpline' },
  parent: { short: 'parent state', long: "The parent state's service" },
  anywhere: { short: 'any country', long: 'A service for any country' },
  nobody: { short: 'nobody', long: 'Nobody' },
}

/** What kind of answer a route gives first: whose it is, then what it is. */
export function answerOf({ country, primary }: Pick<Route, 'country' | 'primary'>): Answer {
  if (primary === undefined) return 'nobody'
  if (primary.country !== country) return primary.country === 'ZZ' ? 'anywhere' : 'parent'
  if (primary.kind === 'helpline') return 'helpline'
  if (primary.kind !== 'hotline') return 'police'
  if (primary.networks.includes('INHOPE')) return 'inhope'
  return primary.networks.includes('IWF-portal') ? 'portal' : 'hotline'
}
