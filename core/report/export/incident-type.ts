import type { Concern } from '../../../directory/shipped.ts'

export type Incident = { type: string; annotation?: 'sextortion' }

const sexualImages = 'Child Pornography (possession, manufacture, and distribution)'
const approach = 'Online Enticement of Children for Sexual Acts'

/** The words of `incidentType` in NCMEC's schema for its reporting interface; a challenge, bullying and "unsure" have none. */
const incidents: Readonly<Record<Concern, Incident | undefined>> = {
  imagery: { type: sexualImages },
  'own-image': { type: sexualImages },
  live: { type: 'Child Sex Trafficking' },
  grooming: { type: approach },
  threats: { type: approach, annotation: 'sextortion' },
  'offline-abuse': { type: 'Child Sexual Molestation' },
  challenge: undefined,
  bullying: undefined,
  unsure: undefined,
}

/** What NCMEC calls a concern, or undefined where it takes no report of that kind. */
export function incidentOf(concern: Concern | undefined): Incident | undefined {
  return concern && incidents[concern]
}
