import { expect, test } from 'vitest'
import type { ShippedService } from '../../directory/shipped.ts'
import { handOffFor } from './hand-off-for.ts'

const bare: ShippedService = {
  id: 'xx-example',
  kind: 'hotline',
  name: 'Example',
  country: 'PH',
  networks: [],
  scopes: ['csam'],
  phones: [],
  languages: ['en'],
}
const phone = { number: '1383', tel: 'tel:1383' }

test('the report page comes first, then e-mail for reports, a phone, the home page', () => {
  const homepage = 'https://example.org/'
  expect([
    handOffFor({
      ...bare,
      homepage,
      phones: [phone],
      email: 'a@example.org',
      reportUrl: 'https://example.org/report',
    }),
    handOffFor({ ...bare, homepage, phones: [phone], email: 'a@example.org' }),
    handOffFor({ ...bare, homepage, phones: [phone] }),
    handOffFor({ ...bare, homepage }),
    handOffFor(bare),
  ]).toEqual([
    { by: 'form', url: 'https://example.org/report' },
    { by: 'email', address: 'a@example.org' },
    { by: 'phone', phone },
    { by: 'home-page', url: homepage },
    undefined,
  ])
})
