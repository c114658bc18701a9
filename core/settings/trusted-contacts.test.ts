import { expect, test } from 'vitest'
import { contactPhones, trustedContacts } from './trusted-contacts.ts'

test('those the person chose come first, then the one the policy names', () => {
  const settings = {
    trustedAdults: [
      { name: ' Tita Luz ', phone: '0917 123 4567' },
      { name: 'Lolo', phone: 'next door' },
      { name: 'Teacher', phone: ' ' },
    ],
  }
  const trustedContact = {
    name: 'Ana Reyes, safeguarding lead',
    phone: '+63 2 8123 4567',
    email: 'safe@school.example',
    page: 'https://school.example/safe',
  }
  expect(trustedContacts(settings, { trustedContact })).toEqual([
    { name: 'Tita Luz', because: 'chosen', phone: { number: '0917 123 4567', tel: 'tel:09171234567' } },
    { name: 'Lolo', because: 'chosen', phone: { number: 'next door' } },
    { name: 'Teacher', because: 'chosen' },
    {
      name: 'Ana Reyes, safeguarding lead',
      because: 'policy',
      phone: { number: '+63 2 8123 4567', tel: 'tel:+63281234567' },
      email: 'safe@school.example',
      page: 'https://school.example/safe',
    },
  ])
})

test('a number that cannot be dialled makes no link', () => {
  expect(contactPhones({ phone: { number: 'next door' } })).toEqual([])
  expect(contactPhones({ phone: { number: '15', tel: 'tel:15' } })).toEqual([{ number: '15', tel: 'tel:15' }])
})
