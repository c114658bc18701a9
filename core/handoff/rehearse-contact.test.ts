import { expect, test } from 'vitest'
import { rehearseContact } from './rehearse-contact.ts'

test('in practice a trusted adult is a name and a number, and cannot be reached by accident', () => {
  expect(
    rehearseContact({
      name: 'Ana Reyes',
      because: 'policy',
      phone: { number: '+63 2 8123 4567', tel: 'tel:+63281234567' },
      email: 'safe@school.example',
      page: 'https://school.example/safe',
    }),
  ).toEqual({ name: 'Ana Reyes', because: 'policy', phone: { number: '+63 2 8123 4567' } })
  expect(rehearseContact({ name: 'Lolo', because: 'chosen' })).toEqual({ name: 'Lolo', because: 'chosen' })
})
