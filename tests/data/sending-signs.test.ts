import * as v from 'valibot'
import { expect, test } from 'vitest'
import signs from '../../directory/sending-signs.json' with { type: 'json' }
import { sendingSigns } from '../../directory/sending-signs-schema.ts'

const { sources, ...lists } = v.parse(sendingSigns, signs)

test.each(Object.entries(lists))('the signs in %s are there once each', (_, list) => {
  expect(list).toEqual([...new Set(list)])
})

test('every source is named once', () => {
  expect(sources.map(({ of }) => of)).toEqual([...new Set(sources.map(({ of }) => of))])
})
