import { shippedCountry } from '../../build/shipped-country.ts'
import { everyCase, routesOf } from '../routes.ts'
import type { DirectoryCheck } from './check.ts'

export const routeChecks: readonly DirectoryCheck[] = [
  {
    name: 'nobody meets a dead end',
    problems: (directory) => {
      const routeFor = routesOf(directory)
      return everyCase.flatMap(({ country, concern }) =>
        [undefined, 'child' as const]
          .filter((audience) => {
            const { primary, support } = routeFor(country, concern, audience)
            return primary === undefined || support.length === 0
          })
          .map((audience) => ({
            path: `directory/countries/${country}.json`,
            wrong: `leaves ${audience ?? 'a grown-up'} with the concern "${concern}" nobody to turn to`,
            todo: 'confirm a service for it, or name one without borders in directory/concerns.json',
          })),
      )
    },
  },
  {
    name: 'concerns name services without borders that are shown',
    problems: ({ concerns, countries }) => {
      const borderless = countries.find(({ name }) => name === 'ZZ.json')?.parsed
      const shown = borderless === undefined ? [] : shippedCountry(borderless).services.map(({ id }) => id)
      return Object.entries(concerns.parsed ?? {}).flatMap(([concern, rule]) =>
        rule.borderless
          .filter((id) => !shown.includes(id))
          .map((id) => ({
            path: concerns.path,
            wrong: `sends the concern "${concern}" to ${id}, which countries/ZZ.json does not show`,
            todo: 'name another service, or confirm that one',
          })),
      )
    },
  },
]
