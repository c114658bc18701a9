import { expect, test } from 'vitest'
import { loadHotlinePages } from './hotline-hosts.ts'
import { countriesWithServices, loadBorderless, loadCountry } from './load-country.ts'

test('a country is loaded as it ships', async () => {
  const philippines = await loadCountry('PH')
  const police = philippines?.services.find(({ id }) => id === 'ph-pnp-wcpc')
  expect(police, "The police's own campaign numbers are shown, Smart before Globe.").toEqual({
    id: 'ph-pnp-wcpc',
    kind: 'police',
    name: 'PNP Women and Children Protection Center - Aleng Pulis hotline',
    operator: 'Philippine National Police, WCPC',
    country: 'PH',
    childUnit: true,
    networks: [],
    scopes: ['csam', 'livestream', 'grooming', 'sextortion', 'abuse', 'trafficking'],
    phones: [
      { number: '0919-777-7377', tel: 'tel:+639197777377', carrier: 'Smart' },
      { number: '0966-725-5961', tel: 'tel:+639667255961', carrier: 'Globe' },
    ],
    languages: ['fil', 'en'],
    checkedOn: '2026-09-10',
  })
})

test.each(['', 'ph', 'XX', 'constructor', '../countries/PH', '__proto__'])(
  '%j is no country',
  async (code) => {
    expect(await loadCountry(code)).toBeUndefined()
  },
)

test('services without borders are loaded, and are not a country', async () => {
  expect((await loadBorderless()).country).toBe('ZZ')
  expect(countriesWithServices()).not.toContain('ZZ')
  expect(countriesWithServices()).toContain('PH')
})

test("a hotline's pages are known by host, on shared hosts by path", async () => {
  const pages = await loadHotlinePages()
  expect(pages).toContainEqual({ host: 'report.iwf.org.uk', service: 'zz-iwf', country: 'ZZ' })
  expect(pages).toContainEqual({
    host: 'gub.uy',
    path: '/tramites/linea-azul',
    service: 'uy-lineaazul',
    country: 'UY',
  })
})
