import { expect, test } from 'vitest'
import { tellNotOpened } from './tell-not-opened.ts'

test('an address that did not open is told until the next one does', async () => {
  const { notOpened, openOrTell } = tellNotOpened()
  const refused = Promise.reject(new Error('No window with id: 7.'))
  expect(await openOrTell('https://hotline.example.org/', refused)).toBe(false)
  expect(notOpened.value).toBe('https://hotline.example.org/')
  expect(await openOrTell('https://hotline.example.org/', Promise.resolve())).toBe(true)
  expect(notOpened.value).toBeUndefined()
})
