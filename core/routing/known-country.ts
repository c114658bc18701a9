import countries from '../../directory/country-codes.json' with { type: 'json' }

const codes: ReadonlySet<string> = new Set(countries.codes.split(' '))
const successors: ReadonlyMap<string, string> = new Map(Object.entries(countries.formerly))

/** All codes a route is made for: ISO 3166-1 alpha-2 in force, and XK. */
export const countryCodes: readonly string[] = [...codes]

/**
 * The ISO 3166-1 alpha-2 code (or XK) that `code` stands for, in any case; withdrawn and mistaken codes (`UK`, `CS`) give their successor.
 * Undefined for everything else, numeric regions such as `419` among them: they are not countries.
 */
export function knownCountry(code: unknown): string | undefined {
  if (typeof code !== 'string' || code.length !== 2) return undefined
  const upper = code.toUpperCase()
  return codes.has(upper) ? upper : successors.get(upper)
}
