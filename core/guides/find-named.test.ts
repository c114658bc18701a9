import { expect, test } from 'vitest'
import { findNamed } from './find-named.ts'

const all = ['Snapchat', 'WhatsApp', 'Google Drive', 'Pokémon GO'].map((name) => ({ name }))
const found = (typed: string): string[] => findNamed(all, typed).map(({ name }) => name)

test('a part of a name is enough, in any case and without marks', () => {
  expect([found('CHAT'), found('pokemon'), found('googledrive'), found('zz')]).toEqual([
    ['Snapchat'],
    ['Pokémon GO'],
    ['Google Drive'],
    [],
  ])
})

test('nothing typed leaves all', () => {
  expect(found(' ')).toEqual(all.map(({ name }) => name))
})
