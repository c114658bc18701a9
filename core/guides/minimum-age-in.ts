import type { MinimumAge } from '../../directory/family-settings.ts'

/** An age and whom it is for; no countries: everywhere that is not named. */
type AgeElsewhere = { years: number; countries: readonly string[] }

export type MinimumAgeHere = {
  /** `country` only where a country has an age of its own. */
  here: { years: number; country?: string }
  /** The other ages, the general one first. */
  elsewhere: readonly AgeElsewhere[]
  /** The platform says that the law may ask for more, and names no list: true of places it does not name. */
  older: boolean
}

/** A platform's minimum age as it reads in a country (ISO 3166-1 alpha-2), and what it is elsewhere. */
export function minimumAgeIn(
  { years, exceptions = [], olderWhereLawSays }: Exclude<MinimumAge, { none: unknown }>,
  country: string | undefined,
): MinimumAgeHere {
  const own = exceptions.find(({ countries }) => country !== undefined && countries.includes(country))
  const others = exceptions.map(({ years: age, countries }) => ({
    years: age,
    countries: countries.filter((code) => code !== country),
  }))
  return {
    here: own && country !== undefined ? { years: own.years, country } : { years },
    elsewhere: [
      ...(own ? [{ years, countries: [] }] : []),
      ...others.filter(({ countries }) => countries.length > 0),
    ],
    older: olderWhereLawSays === true && own === undefined,
  }
}
