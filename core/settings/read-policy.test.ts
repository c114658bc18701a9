import fc from 'fast-check'
import { expect, test } from 'vitest'
import { propertyCases } from '../../tests/property-cases.ts'
import { hideableFields } from './policy.ts'
import { readPolicy } from './read-policy.ts'

const languages = ['en', 'fil', 'es', 'ar']
const read = (managed: unknown): unknown => readPolicy(managed, languages)

const school = {
  country: 'PH',
  languages: ['fil', 'en'],
  audience: 'both',
  trustedContact: {
    name: 'Ana Reyes',
    phone: '+63 2 8123 4567 ext. 12',
    email: 'safeguarding@school.example',
    page: 'https://school.example/safeguarding',
  },
  localServices: [{ name: 'City child protection desk', phone: '(02) 8123 0000' }],
  hiddenFields: ['account', 'note'],
  locked: true,
  skipWelcome: true,
  dataConsent: true,
}

test('a whole policy is read as it was written', () => {
  expect(read(school)).toEqual({ policy: school, ignored: [] })
})

test('no policy, or no object, sets nothing', () => {
  for (const managed of [undefined, null, {}, [], 'PH', 5]) {
    expect(read(managed)).toEqual({ policy: {}, ignored: [] })
  }
})

test('languages may be written as tags of a place or as their older codes', () => {
  expect(read({ languages: ['tl-PH', 'es-419'] })).toEqual({
    policy: { languages: ['fil', 'es'] },
    ignored: [],
  })
})

test('each bad value is left out by itself, and said where it stands', () => {
  const bad = {
    country: 'Philippines',
    languages: ['fil', 'de', 7, 'en'],
    audience: 'children',
    trustedContact: {
      name: 'Ana Reyes',
      phone: 'ask at reception',
      email: 'ana at school',
      page: 'http://school.example',
      room: 12,
    },
    localServices: [
      'City desk',
      { name: 'Nobody' },
      { phone: '123' },
      { name: 'City desk', phone: '(02) 8123 0000' },
      { name: 'Written badly', phone: 'none' },
      { name: 'Written badly', phone: 'none', page: 'https://city.example/' },
    ],
    hiddenFields: ['account', 'address'],
    locked: 'yes',
    skipWelcome: 1,
    contry: 'PH',
  }
  expect(read(bad)).toEqual({
    policy: {
      languages: ['fil', 'en'],
      trustedContact: { name: 'Ana Reyes' },
      localServices: [
        { name: 'City desk', phone: '(02) 8123 0000' },
        { name: 'Written badly', page: 'https://city.example/' },
      ],
      hiddenFields: ['account'],
    },
    ignored: [
      { name: 'country', because: 'country' },
      { name: 'languages.2', because: 'language' },
      { name: 'languages.3', because: 'text' },
      { name: 'audience', because: 'choice', choices: ['adult', 'young', 'both'] },
      { name: 'trustedContact.phone', because: 'phone' },
      { name: 'trustedContact.email', because: 'email' },
      { name: 'trustedContact.page', because: 'page' },
      { name: 'trustedContact.room', because: 'unknown' },
      { name: 'localServices.1', because: 'shape' },
      { name: 'localServices.2', because: 'reach' },
      { name: 'localServices.3.name', because: 'name' },
      { name: 'localServices.5.phone', because: 'phone' },
      { name: 'localServices.6.phone', because: 'phone' },
      { name: 'localServices.5', because: 'reach' },
      { name: 'hiddenFields.2', because: 'choice', choices: hideableFields },
      { name: 'locked', because: 'switch' },
      { name: 'skipWelcome', because: 'switch' },
      { name: 'contry', because: 'unknown' },
    ],
  })
})

test('whatever an administrator writes, something is read, and it is a policy without a fault', () => {
  const part = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('PH', 'fil', true, 'young', { name: 'Ana' }, [{ name: 'Ana', phone: '112' }], ['note']),
  )
  const keys = fc.constantFrom(...Object.keys(school), 'name', '__proto__', 'constructor')
  const anyPolicy = fc.oneof(fc.anything(), fc.dictionary(keys, fc.oneof(part, fc.dictionary(keys, part))))
  fc.assert(
    fc.property(anyPolicy, (managed) => {
      const { policy } = readPolicy(managed, languages)
      expect(read(policy)).toEqual({ policy, ignored: [] })
    }),
    { numRuns: propertyCases },
  )
})
