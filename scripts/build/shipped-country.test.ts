import { expect, test } from 'vitest'
import type { CountryFile } from '../../directory/schema.ts'
import { shippedCountry } from './shipped-country.ts'

const hotline: CountryFile['services'][number] = {
  id: 'qq-hotline',
  kind: 'hotline',
  name: 'Hotline',
  networks: ['INHOPE'],
  scopes: ['csam'],
  reportUrl: 'https://hotline.example/report',
  homepage: { url: 'http://hotline.example/', http: 'Has no https.' },
  email: { address: 'office@hotline.example', takesReports: false },
  phones: [
    { number: '#1388', shortCode: true, sms: true, smsKeyword: 'HELP', label: 'SMS' },
    { number: '0800 000', localOnly: true, withheld: 'No page of today gives it, searched 2026-12-01.' },
  ],
  languages: ['en'],
  basis: 'official-page',
  confidence: 'high',
  note: 'A note.',
  sources: [
    { url: 'https://hotline.example/', date: '2025-03' },
    { title: 'A list', date: '2024-12-31' },
    {},
  ],
}
const compile = (...services: CountryFile['services']): unknown =>
  shippedCountry({
    $schema: '../country.schema.json',
    country: 'QQ',
    languages: ['en'],
    services,
    gaps: 'A gap.',
  })

test('only what may be shown ships', () => {
  expect(compile(hotline)).toEqual({
    country: 'QQ',
    languages: ['en'],
    services: [
      {
        id: 'qq-hotline',
        kind: 'hotline',
        name: 'Hotline',
        country: 'QQ',
        networks: ['INHOPE'],
        scopes: ['csam'],
        reportUrl: 'https://hotline.example/report',
        homepage: 'http://hotline.example/',
        phones: [{ number: '#1388', tel: 'tel:%231388', sms: 'sms:%231388', smsKeyword: 'HELP' }],
        languages: ['en'],
        checkedOn: '2025-03',
      },
    ],
  })
})

test('low, unconfirmed and withheld services never ship, nor do those without a contact', () => {
  const { reportUrl, homepage, ...unreachable } = hotline
  expect(
    compile(
      { ...hotline, confidence: 'low' },
      { ...hotline, basis: 'unconfirmed' },
      { ...hotline, withheld: 'It closed.' },
      { ...unreachable, phones: [] },
    ),
  ).toEqual({ country: 'QQ', languages: ['en'], services: [] })
})

test('hours that a clock can read ship as they are; the printed words never do', () => {
  const openingHours = {
    timeZone: 'Europe/Paris',
    weekly: [{ days: ['mo' as const, 'tu' as const], from: '22:00', to: '06:00' }],
  }
  const phones = [{ number: '116', shortCode: true as const, hours: 'Mon-Tue 22-6', openingHours }]
  expect(compile({ ...hotline, official: true, phones })).toMatchObject({
    services: [{ official: true, phones: [{ number: '116', tel: 'tel:116', openingHours }] }],
  })
  expect(JSON.stringify(compile({ ...hotline, phones }))).not.toContain('Mon-Tue')
})

test('what a service says of its form and of its answers ships without the sources', () => {
  const sources = [{ url: 'https://hotline.example/faq', collected: '2026-11' }]
  const form = { origins: ['https://forms.example'], order: ['address' as const] }
  const answers = { feedback: 'never' as const, within: { count: 2, unit: 'working-days' as const } }
  expect(compile({ ...hotline, form: { ...form, sources }, answers: { ...answers, sources } })).toMatchObject(
    { services: [{ form, answers }] },
  )
  expect(JSON.stringify(compile({ ...hotline, answers: { ...answers, sources } }))).not.toContain('faq')
})

test('an e-mail address ships only where it takes reports and is not withheld', () => {
  const email = { address: 'report@hotline.example', takesReports: true }
  expect(compile({ ...hotline, email })).toHaveProperty('services.0.email', 'report@hotline.example')
  expect(compile({ ...hotline, email: { ...email, withheld: 'Bounces.' } })).not.toHaveProperty(
    'services.0.email',
  )
})
