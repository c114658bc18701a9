import { countryCodes } from '../../../core/routing/known-country.ts'
import type { CountryFile } from '../../../directory/schema.ts'
import type { Problem } from '../problem.ts'
import type { DirectoryCheck } from './check.ts'
import unnamed from './languages-without-names.json' with { type: 'json' }

// Nobody lives there: whoever is there is sent to the services without borders.
const uninhabited: readonly string[] = ['AQ', 'BV', 'HM']
const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

function isKnownLanguage(tag: string): boolean {
  return languageNames.of(tag) !== undefined || Object.hasOwn(unnamed, tag)
}

function languagesOf({ languages, services }: CountryFile): string[] {
  return [...new Set([...languages, ...services.flatMap((service) => service.languages)])]
}

function isKnownCountry(code: string): boolean {
  return code === 'ZZ' || countryCodes.includes(code)
}

function codeProblems(path: string, file: CountryFile): Problem[] {
  const named = file.services.flatMap(({ onlyIn = [], form }) => [...onlyIn, form?.residence ?? file.country])
  const countries = [file.country, ...named]
  return [
    ...[...new Set(countries)]
      .filter((code) => !isKnownCountry(code))
      .map((code) => ({
        path,
        wrong: `names ${code}, which is no country`,
        todo: 'write the code of ISO 3166-1 alpha-2, XK or ZZ',
      })),
    ...languagesOf(file)
      .filter((tag) => !isKnownLanguage(tag))
      .map((tag) => ({
        path,
        wrong: `names ${tag}, which is no language that CLDR knows`,
        todo: 'write the code of ISO 639, or add it to scripts/directory/checks/languages-without-names.json with its name there',
      })),
  ]
}

export const countryChecks: readonly DirectoryCheck[] = [
  {
    name: 'countries and languages are known',
    problems: ({ countries }) =>
      countries.flatMap(({ path, parsed }) => (parsed === undefined ? [] : codeProblems(path, parsed))),
  },
  {
    name: 'a file is named for the country in it',
    problems: ({ countries }) =>
      countries
        .filter(({ name, parsed }) => parsed !== undefined && name !== `${parsed.country}.json`)
        .map(({ path, parsed }) => ({
          path,
          wrong: `holds the country ${parsed?.country}`,
          todo: `name it ${parsed?.country}.json`,
        })),
  },
  {
    name: 'there is a file wherever somebody lives',
    problems: ({ countries }) =>
      [...countryCodes, 'ZZ']
        .filter(
          (code) => !uninhabited.includes(code) && !countries.some(({ name }) => name === `${code}.json`),
        )
        .map((code) => ({
          path: `directory/countries/${code}.json`,
          wrong: 'is missing',
          todo: 'write it as docs/add-a-hotline.md shows, if only with the emergency number',
        })),
  },
  {
    name: 'every service has an id of its own',
    problems: ({ countries }) => {
      const named = countries.flatMap(({ path, parsed }) =>
        (parsed?.services ?? []).map(({ id }) => ({ id, path })),
      )
      return named
        .filter(({ id }, index) => named.findIndex((other) => other.id === id) !== index)
        .map(({ id, path }) => ({
          path,
          wrong: `has the id ${id} a second time`,
          todo: 'give each service an id of its own',
        }))
    },
  },
]
