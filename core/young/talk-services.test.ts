import { expect, test } from 'vitest'
import type { ShippedPhone } from '../../directory/shipped.ts'
import type { Service } from '../routing/route.ts'
import { talkPhone } from './talk-phone.ts'
import { talkServices } from './talk-services.ts'

/** Ten in the evening in Manila. */
const evening = new Date('2026-11-23T14:00:00Z')
const byDay: ShippedPhone = {
  number: '163',
  tel: 'tel:163',
  openingHours: {
    timeZone: 'Asia/Manila',
    weekly: [{ days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], from: '07:00', to: '19:00' }],
  },
}
const always: ShippedPhone = { number: '1383', tel: 'tel:1383', always: true }
const unknown: ShippedPhone = { number: '117', tel: 'tel:117' }
const texts: ShippedPhone = { number: '741741', tel: 'tel:741741', sms: 'sms:741741', uses: ['sms-only'] }

const helpline = (id: string, phones: readonly ShippedPhone[], more: Partial<Service> = {}): Service => ({
  id,
  kind: 'helpline',
  name: id,
  country: 'PH',
  networks: [],
  scopes: ['support'],
  phones,
  languages: ['en'],
  because: 'helps-children',
  ...more,
})
const names = (services: readonly Service[]): string[] => services.map(({ id }) => id)

test('who answers now comes first, then who may, then who does not', () => {
  const support = [helpline('day', [byDay]), helpline('perhaps', [unknown]), helpline('always', [always])]
  expect(names(talkServices({ support }, evening))).toEqual(['always', 'perhaps', 'day'])
})

test('a helpline that takes the report itself is somebody to talk to, once', () => {
  const primary = helpline('first', [always])
  expect(names(talkServices({ primary, support: [primary, helpline('second', [always])] }, evening))).toEqual(
    ['first', 'second'],
  )
})

test('police and hotlines are nobody to talk to', () => {
  const primary = helpline('police', [always], { kind: 'police' })
  expect(names(talkServices({ primary, support: [helpline('listens', [byDay])] }, evening))).toEqual([
    'listens',
  ])
})

test('the list of helplines stands only where the country has none', () => {
  const list = helpline('list', [], {
    directoryOnly: true,
    homepage: 'https://childhelplineinternational.org/',
  })
  expect(names(talkServices({ support: [list] }, evening))).toEqual(['list'])
  expect(names(talkServices({ support: [helpline('own', [byDay]), list] }, evening))).toEqual(['own'])
})

test('a number is one that answers, else one to call, else one to text', () => {
  const older: ShippedPhone = { number: '1', tel: 'tel:1', uses: ['older'], always: true }
  expect([
    talkPhone([byDay, older, always], evening),
    talkPhone([texts, byDay], evening),
    talkPhone([texts], evening),
    talkPhone([older], evening),
    talkPhone([], evening),
  ]).toEqual([always, byDay, texts, undefined, undefined])
})
