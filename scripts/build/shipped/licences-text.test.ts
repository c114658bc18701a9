import { expect, test } from 'vitest'
import { licencesText } from './licences-text.ts'

test('says whose work ships and under which terms', () => {
  const text = licencesText(
    'Our terms.\n',
    [{ name: 'preact', version: '11.0.0', licence: 'MIT', text: 'Their terms.' }],
    [
      {
        name: 'A list',
        file: 'directory/list.json',
        licence: 'MPL-2.0',
        source: 'https://list.example/',
        terms: 'https://terms.example/',
      },
    ],
    () => 'Terms of the list.\n',
  )
  expect(text).toBe(`Signpost
========

Our terms.


preact 11.0.0 (MIT)
===================

Their terms.


A list (MPL-2.0)
================

Reduced to what is needed, from https://list.example/
Its terms are at https://terms.example/

Terms of the list.
`)
})
