import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  hostileNames,
  hostileNumbers,
  hostilePages,
  hostileShapes,
} from '../../tests/fixtures/hostile-policies.ts'
import { propertyCases } from '../../tests/property-cases.ts'
import { mostIgnoredSaid, type Policy, policyListLimits, policyTextLimits } from './policy.ts'
import { readPolicy } from './read-policy.ts'

const languages = ['en', 'fil', 'es', 'ar']

/** What no policy may be, whatever was written. */
function expectBounded({ policy, ignored, more = 0 }: ReturnType<typeof readPolicy>): void {
  expect(JSON.stringify(policy).length).toBeLessThan(15_000)
  expect(ignored.length).toBeLessThanOrEqual(mostIgnoredSaid)
  expect(more).toBeGreaterThanOrEqual(0)
  for (const { name } of ignored) {
    expect(name.length).toBeLessThan(200)
    expect(name).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u)
  }
  const { trustedContact, localServices = [], languages: tags = [], hiddenFields = [] } = policy
  expect(localServices.length).toBeLessThanOrEqual(policyListLimits.localServices)
  expect(tags.length).toBeLessThanOrEqual(policyListLimits.languages)
  expect(hiddenFields.length).toBeLessThanOrEqual(policyListLimits.hiddenFields)
  const contacts: readonly NonNullable<Policy['trustedContact']>[] = [
    ...(trustedContact ? [trustedContact] : []),
    ...localServices,
  ]
  for (const { name, phone = '', page = 'https://school.example/' } of contacts) {
    expect(name.length).toBeLessThanOrEqual(policyTextLimits.name)
    expect(name).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\\]|[\p{Mn}\p{Me}]{5}/u)
    expect(name).toMatch(/[\p{L}\p{N}]/u)
    expect(phone).not.toMatch(/[*#,;\p{Cc}\p{Default_Ignorable_Code_Point}]/u)
    expect(page).toMatch(/^https:\/\/[^/@]+\//)
  }
}

test.each(Object.entries(hostileShapes))('%s: is bounded, and the good beside it is kept', (_what, shape) => {
  const good = { locked: true, ...(shape as object) }
  const reading = readPolicy(good, languages)
  expectBounded(reading)
  expect(reading.policy.locked).toBe(
    typeof (shape as { locked?: unknown }).locked === 'string' ? undefined : true,
  )
})

test.each(Object.entries(hostileNames))('a name with %s stays one plain line', (_what, name) => {
  const reading = readPolicy(
    { trustedContact: { name }, localServices: [{ name, phone: '0123 4567' }] },
    languages,
  )
  expectBounded(reading)
  expect(reading.ignored).toEqual([])
})

test.each(Object.entries(hostileNumbers))(
  'a number that is %s is refused by itself, with a reason',
  (_what, phone) => {
    const { policy, ignored } = readPolicy({ trustedContact: { name: 'Ana', phone } }, languages)
    expect(policy).toEqual({ trustedContact: { name: 'Ana' } })
    expect(ignored).toEqual([
      { name: 'trustedContact.phone', because: expect.stringMatching(/^(?:code|phone)$/) },
    ])
  },
)

test.each(Object.entries(hostilePages))(
  'a page that is %s is refused by itself, with a reason',
  (_what, page) => {
    const { policy, ignored } = readPolicy({ trustedContact: { name: 'Ana', page } }, languages)
    expect(policy).toEqual({ trustedContact: { name: 'Ana' } })
    expect(ignored).toEqual([
      expect.objectContaining({
        name: 'trustedContact.page',
        because: expect.stringMatching(/^(?:page|text)$/),
      }),
    ])
  },
)

test('a page that looks like a service’s is refused by itself', () => {
  const page = 'https://report.iwf.example/'
  expect(
    readPolicy({ localServices: [{ name: 'Nurse', page }] }, languages, (address) => address === page),
  ).toEqual({
    policy: { localServices: [] },
    ignored: [
      { name: 'localServices.1.page', because: 'look-alike' },
      { name: 'localServices.1', because: 'reach' },
    ],
  })
})

test('a list that is too long keeps its first items, and says so', () => {
  const localServices = Array.from({ length: 500 }, (_, at) => ({ name: `S${at}`, phone: '0123 4567' }))
  expect(readPolicy({ localServices }, languages)).toEqual({
    policy: { localServices: localServices.slice(0, policyListLimits.localServices) },
    ignored: [{ name: 'localServices', because: 'many', limit: policyListLimits.localServices }],
  })
})

describe('the work', () => {
  /** Every time that a policy is asked for anything at all. */
  function workFor(keys: number): { all: number; values: number } {
    let all = 0
    let values = 0
    const counted = <T extends object>(group: T): T =>
      new Proxy(group, {
        get: (of, key, own) => {
          all += 1
          values += 1
          return Reflect.get(of, key, own)
        },
        ownKeys: (of) => {
          all += 1
          return Reflect.ownKeys(of)
        },
        getOwnPropertyDescriptor: (of, key) => {
          all += 1
          return Reflect.getOwnPropertyDescriptor(of, key)
        },
      })
    const unknown = Object.fromEntries(Array.from({ length: keys }, (_, key) => [`unknown${key}`, key]))
    const contact = counted({ name: 'Ana', phone: '0123 4567', ...unknown })
    const reading = readPolicy(counted({ trustedContact: contact, locked: true, ...unknown }), languages)
    expect(reading.policy).toEqual({ trustedContact: { name: 'Ana', phone: '0123 4567' }, locked: true })
    expect(reading.ignored.length + (reading.more ?? 0)).toBe(2 * keys)
    return { all, values }
  }

  test('grows no faster than the unknown names, and never takes their values', () => {
    const [few, many] = [workFor(1_000), workFor(100_000)]
    expect(many.values).toBe(few.values)
    expect(many.all).toBeLessThanOrEqual(100 * few.all)
  })
})

test('whatever is written, nothing throws and nothing goes beyond its bounds', () => {
  const part = fc.oneof(
    fc.constantFrom(
      ...Object.values(hostileNames),
      ...Object.values(hostileNumbers),
      ...Object.values(hostilePages),
    ),
    fc.anything(),
  )
  const contact = fc.dictionary(fc.constantFrom('name', 'phone', 'email', 'page', '__proto__', 'x'), part)
  const policy = fc.record(
    {
      country: part,
      languages: fc.oneof(fc.array(part), part),
      audience: part,
      trustedContact: fc.oneof(contact, part),
      localServices: fc.oneof(fc.array(fc.oneof(contact, part), { maxLength: 30 }), part),
      hiddenFields: fc.oneof(fc.array(part), part),
      locked: part,
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(fc.oneof(policy, fc.anything()), (managed) => {
      const reading = readPolicy(managed, languages)
      expectBounded(reading)
      expect(readPolicy(reading.policy, languages)).toEqual({ policy: reading.policy, ignored: [] })
    }),
    { numRuns: propertyCases },
  )
})
