import rules from '../../directory/concerns.json' with { type: 'json' }
import type { Concern } from '../../directory/shipped.ts'

/** A row of `directory/concerns.json`, as `directory/concerns-schema.ts` describes it; a data test holds the file to that schema. */
export type ConcernRule = {
  title: string
  hint: string
  scopes: readonly string[]
  standIn: readonly string[]
  kinds: readonly string[]
  isContent: boolean
  contentOnlyHotline: boolean
  phoneFirst: boolean
  parentState: boolean
  takeDown: boolean
  platformToo: boolean
  emergencyFirst: boolean
  borderless: readonly string[]
}

const ruleByConcern: Readonly<Record<Concern, ConcernRule>> = rules

/** The rule of a concern. What is no concern at all is routed like `unsure`. */
export function concernRule(concern: Concern): ConcernRule {
  return Object.hasOwn(ruleByConcern, concern) ? ruleByConcern[concern] : ruleByConcern.unsure
}
