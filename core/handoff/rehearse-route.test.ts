import { expect, test } from 'vitest'
import countryCodes from '../../directory/country-codes.json' with { type: 'json' }
import { concernIds } from '../../directory/vocabulary.ts'
import { servicesFor } from '../routing/index.ts'
import { handOffFor } from './hand-off-for.ts'
import { rehearseRoute } from './rehearse-route.ts'

/** Everything that could open a page, an e-mail, a call or a message. */
const leadsSomewhere = /(?:tel|sms):[^"]|mailto:|https?:|@[\w-]+\.\w/

test.each(countryCodes.codes.split(' '))('in %s nothing in practice leads to anybody', async (country) => {
  for (const concern of concernIds) {
    const route = await servicesFor(country, concern)
    const rehearsed = rehearseRoute(route)
    expect(JSON.stringify(rehearsed).match(leadsSomewhere)).toBeNull()
    expect(rehearsed.primary && handOffFor(rehearsed.primary)).toEqual({
      by: 'practice',
      instead: route.primary && handOffFor(route.primary)?.by,
    })
    expect(rehearsed.primary?.name).toBe(route.primary?.name)
  }
})

test('numbers stay to be read, and stay in their place', async () => {
  const route = await servicesFor('PH', 'live')
  const numbersOf = (of: typeof route): string[] =>
    [of.primary, ...of.alternatives, ...of.support, ...of.emergency].flatMap(
      (service) => service?.phones.map(({ number }) => number) ?? [],
    )
  expect(numbersOf(rehearseRoute(route))).toEqual(numbersOf(route))
  expect(numbersOf(route)).toContain('0919-777-7377')
})
