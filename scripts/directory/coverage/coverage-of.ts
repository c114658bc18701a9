import { countryCodes } from '../../../core/routing/known-country.ts'
import type { Route } from '../../../core/routing/route.ts'
import type { Concern } from '../../../directory/schema.ts'
import type { Directory } from '../read-directory.ts'
import { routesOf } from '../routes.ts'
import { type Answer, answerOf } from './answer.ts'

export type CountryCoverage = {
  /** ISO 3166-1 alpha-2, or XK. */
  country: string
  name: string
  answers: Readonly<Record<Concern, Answer>>
}

const names = new Intl.DisplayNames('en', { type: 'region' })

function answersOf(routeFor: (concern: Concern) => Route): Record<Concern, Answer> {
  const answer = (concern: Concern): Answer => answerOf(routeFor(concern))
  return {
    imagery: answer('imagery'),
    live: answer('live'),
    grooming: answer('grooming'),
    threats: answer('threats'),
    'own-image': answer('own-image'),
    'offline-abuse': answer('offline-abuse'),
    challenge: answer('challenge'),
    bullying: answer('bullying'),
    unsure: answer('unsure'),
  }
}

/** What a grown-up meets first in every country and territory, for every concern, by name. */
export function coverageOf(directory: Directory): CountryCoverage[] {
  const routeFor = routesOf(directory)
  return countryCodes
    .map((country) => ({
      country,
      name: names.of(country) ?? country,
      answers: answersOf((concern) => routeFor(country, concern)),
    }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en'))
}

/** How many countries give an answer to a concern. */
export function countAnswers(coverage: readonly CountryCoverage[], concern: Concern, answer: Answer): number {
  return coverage.filter(({ answers }) => answers[concern] === answer).length
}
