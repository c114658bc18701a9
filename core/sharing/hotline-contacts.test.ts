import { expect, test } from 'vitest'
import { servicesFor } from '../routing/index.ts'
import { hotlineContacts } from './hotline-contacts.ts'

/** What a person would read of the contacts. */
async function contactsIn(country: string): Promise<object> {
  const { report, support, emergency } = hotlineContacts(await servicesFor(country, 'imagery'))
  return {
    report: report.map(({ name, phones }) => [name, ...phones.map(({ number }) => number)]),
    support: support?.name,
    emergency: emergency?.number,
  }
}

test('the Philippines have their hotline and both numbers of the police center of #Report2Protect', async () => {
  expect(await contactsIn('PH')).toEqual({
    report: [
      ['eProtectKids CSAEM Hotline'],
      ['PNP Women and Children Protection Center - Aleng Pulis hotline', '0919-777-7377', '0966-725-5961'],
    ],
    support: 'Bantay Bata 163',
    emergency: '911',
  })
})

test('a hotline that can be called needs nobody beside it', async () => {
  expect(await contactsIn('US')).toEqual({
    report: [['NCMEC CyberTipline', '1-800-843-5678']],
    support: 'Childhelp National Child Abuse Hotline',
    emergency: '911',
  })
})

test('where a country has nobody, what serves every country stands in', async () => {
  expect(await contactsIn('AQ')).toEqual({
    report: [['NCMEC CyberTipline']],
    support: 'Child Helpline International - find a child helpline',
    emergency: undefined,
  })
})
