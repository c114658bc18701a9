import { beforeEach, expect, it, vi } from 'vitest'
import type { ShippedCountry, ShippedService } from '../../directory/shipped.ts'
import { servicesFor } from './services-for.ts'

const loader = vi.hoisted(() => ({ loadCountry: vi.fn(), loadBorderless: vi.fn() }))
vi.mock('../../directory/load-country.ts', () => loader)

const service = (id: string, about: Partial<ShippedService> = {}): ShippedService => ({
  id,
  kind: 'hotline',
  name: id,
  country: id.slice(0, 2).toUpperCase(),
  networks: [],
  scopes: ['csam'],
  reportUrl: `https://${id}.example/`,
  phones: [],
  languages: [],
  ...about,
})
const country = (code: string, services: ShippedService[]): ShippedCountry => ({
  country: code,
  languages: [],
  services,
})
const plain = { platformToo: false, emergencyFirst: false, supportFirst: false }
const cyberTipline = service('zz-ncmec-cybertipline')
const files = new Map([
  ['PH', country('PH', [service('ph-hotline', { networks: ['INHOPE'] })])],
  [
    'GB',
    country('GB', [
      service('gb-hotline', {
        phones: [
          { number: '101', tel: 'tel:101' },
          { number: '+44 1', tel: 'tel:+441' },
        ],
      }),
    ]),
  ],
  ['JE', country('JE', [])],
])

beforeEach(() => {
  loader.loadCountry.mockImplementation(async (code: string) => files.get(code))
  loader.loadBorderless.mockResolvedValue(country('ZZ', [cyberTipline]))
})

it.each(['PH', 'ph'])('%s gets its own hotline', async (code) => {
  expect(await servicesFor(code, 'imagery')).toEqual({
    country: 'PH',
    concern: 'imagery',
    primary: { ...service('ph-hotline', { networks: ['INHOPE'] }), because: 'takes-this-inhope' },
    alternatives: [],
    support: [],
    emergency: [],
    fallback: false,
    ...plain,
  })
})

it.each(['', 'ZZ', 'xx', '419', '__proto__'])(
  '%j is no country and gets the services without borders',
  async (code) => {
    expect(await servicesFor(code, 'imagery')).toEqual({
      country: 'ZZ',
      concern: 'imagery',
      primary: { ...cyberTipline, because: 'any-country' },
      alternatives: [],
      support: [],
      emergency: [],
      fallback: true,
      ...plain,
    })
  },
)

it('a country without a file keeps its code', async () => {
  expect(await servicesFor('AQ', 'imagery')).toMatchObject({ country: 'AQ', fallback: true })
})

it('a territory turns to its parent state, without the numbers that reach nobody from there', async () => {
  const { primary, fallback } = await servicesFor('JE', 'imagery')
  const phones = [{ number: '+44 1', tel: 'tel:+441' }]
  expect(primary).toEqual({ ...service('gb-hotline', { phones }), because: 'parent-state', via: 'GB' })
  expect(fallback).toBe(true)
})

it("keeps the country's own services when the services without borders do not load", async () => {
  loader.loadBorderless.mockRejectedValue(new Error('no chunk'))
  expect((await servicesFor('PH', 'imagery')).primary?.id).toBe('ph-hotline')
})

it("rejects rather than claim that a country has no service, when the country's own file does not load", async () => {
  loader.loadCountry.mockRejectedValue(new Error('no chunk'))
  await expect(servicesFor('PH', 'imagery')).rejects.toThrow('no chunk')
})
