import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadWords } from '../../locales/load-words.ts'
import { exampleSighting } from '../../tests/fixtures/example-sighting.ts'
import { propertyCases } from '../../tests/property-cases.ts'
import { scanCode } from '../../tests/scan-code.ts'
import { beginDraft } from '../report/begin-draft.ts'
import type { Draft } from '../report/draft.ts'
import { addressCode, callCode, textCode, textMessage } from './phone-code.ts'

const words = await loadWords('en')
const draft: Draft = { ...beginDraft(exampleSighting, 'id'), concern: 'imagery' }
const hotline = { kind: 'hotline' } as const

test('the path is nothing but the squares, with four of quiet on every side', () => {
  const { path, size } = callCode({ tel: 'tel:+639197777377' })
  expect(path.replace(/M\d+ \d+h\d+v1h-\d+z/g, '')).toBe('')
  const squares = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, run]) => [
    Number(x),
    Number(y),
    Number(run),
  ])
  expect(Math.min(...squares.map(([x = 0]) => x))).toBe(4)
  expect(Math.min(...squares.map(([, y = 0]) => y))).toBe(4)
  expect(Math.max(...squares.map(([x = 0, , run = 0]) => x + run))).toBe(size - 4)
  expect(Math.max(...squares.map(([, y = 0]) => y))).toBe(size - 5)
})

test.each(['tel:+639197777377', 'tel:+639667255961', 'tel:1383', 'tel:911', 'tel:%231388', 'tel:*123%23'])(
  'a camera reads %s off its code',
  (tel) => {
    expect(scanCode(callCode({ tel }))).toBe(tel)
  },
)

test('a camera reads any number off its code', () => {
  const anyNumber = fc.stringMatching(/^\+?[0-9]{3,15}$/)
  fc.assert(
    fc.property(anyNumber, (number) => scanCode(callCode({ tel: `tel:${number}` })) === `tel:${number}`),
    { numRuns: propertyCases },
  )
})

test('a text message carries its words to the phone, in any script', () => {
  const code = textCode({ sms: 'sms:+15550100' }, 'صور https://example.org/a?b=1&c=#d')
  const read = code && scanCode(code)
  expect(read).toBe(code?.opens)
  expect(new URLSearchParams(read?.split('?')[1]).get('body')).toBe('صور https://example.org/a?b=1&c=#d')
  expect(textCode({ sms: 'sms:+15550100' }, '')?.opens).toBe('sms:+15550100')
  expect(textCode({}, 'anything')).toBeUndefined()
})

test('the longest message there is still reads off a screen', () => {
  const fields = { ...draft.fields, address: `https://example.org/${'a'.repeat(400)}` }
  const message = textMessage(hotline, {}, { ...draft, fields }, words)
  const code = textCode({ sms: 'sms:+15550100' }, message)
  expect(code && scanCode(code)).toBe(code?.opens)
})

test('the address is in a text only where a hotline or the police take it as a report', () => {
  const written = (['hotline', 'police', 'helpline', 'emergency'] as const).map((kind) => [
    kind,
    textMessage({ kind }, { smsKeyword: 'WORD' }, draft, words),
  ])
  expect(Object.fromEntries(written)).toEqual({
    hotline: 'WORD Sexual images of a child\nhttps://example.org/watch?v=1',
    police: 'WORD Sexual images of a child\nhttps://example.org/watch?v=1',
    helpline: 'WORD',
    emergency: 'WORD',
  })
  expect(textMessage({ kind: 'helpline' }, {}, draft, words)).toBe('')
})

test('an address too long for a text is left out, never cut', () => {
  const fields = { ...draft.fields, address: `https://example.org/${'a'.repeat(500)}` }
  expect(textMessage(hotline, {}, { ...draft, fields }, words)).toBe('Sexual images of a child')
})

test('a picture written as an address is no part of a text', () => {
  const fields = { ...draft.fields, address: 'data:image/png;base64,AAAA' }
  expect(textMessage(hotline, {}, { ...draft, fields }, words)).toBe('Sexual images of a child')
})

test('a camera reads the address of a page off its code', () => {
  const address = 'https://report.example.org/en/form?country=PH&from=poster#start'
  expect(scanCode(addressCode(address))).toBe(address)
})
