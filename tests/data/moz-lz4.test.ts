import { expect, test } from 'vitest'
import { unpackMozLz4 } from '../profile/unpack-moz-lz4.ts'

const packed = (length: number, ...block: number[]): Buffer =>
  Buffer.concat([Buffer.from('mozLz40\0', 'latin1'), Buffer.from([length, 0, 0, 0]), Buffer.from(block)])

test('literals, a copy that overlaps itself, and long lengths are unpacked', () => {
  expect(unpackMozLz4(packed(3, 0x30, 97, 98, 99))?.toString()).toBe('abc')
  // Two letters, then eight from two back, then one letter.
  expect(unpackMozLz4(packed(11, 0x24, 97, 98, 2, 0, 0x10, 99))?.toString()).toBe('ababababab' + 'c')
  // Fifteen and two more literals.
  const letters = [...'abcdefghijklmnopq'].map((letter) => letter.charCodeAt(0))
  expect(unpackMozLz4(packed(17, 0xf0, 2, ...letters))?.toString()).toBe('abcdefghijklmnopq')
})

test('another file is none', () => {
  expect(unpackMozLz4(Buffer.from('{"windows":[]}'))).toBeUndefined()
})
