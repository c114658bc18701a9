import { expect, test } from 'vitest'
import { submission } from './submission.ts'

const fileOf = (name: string): string => `signpost-1.0.0-${name}.zip`
const firefox = { FIREFOX_EXTENSION_ID: 'id', FIREFOX_JWT_ISSUER: 'user', FIREFOX_JWT_SECRET: 'secret' }

test('without secrets nothing goes anywhere', () => {
  expect(submission({ SUBMIT: 'yes', CHROME_EXTENSION_ID: '' }, fileOf)).toEqual({
    to: [],
    without: ['Chrome Web Store', 'Firefox Add-ons'],
    isDryRun: false,
    variables: { CHROME_API_VERSION: 'v2' },
  })
})

test('a store with its secrets gets its files, as a dry run until it is said otherwise', () => {
  const dry = {
    to: ['Firefox Add-ons'],
    without: ['Chrome Web Store'],
    isDryRun: true,
    variables: {
      CHROME_API_VERSION: 'v2',
      FIREFOX_ZIP: 'signpost-1.0.0-firefox.zip',
      FIREFOX_SOURCES_ZIP: 'signpost-1.0.0-sources.zip',
    },
  }
  expect(submission(firefox, fileOf)).toEqual(dry)
  expect(submission({ ...firefox, SUBMIT: 'true' }, fileOf)).toEqual(dry)
  expect(submission({ ...firefox, SUBMIT: 'yes' }, fileOf)).toEqual({ ...dry, isDryRun: false })
})

test('a store with some of its secrets stops everything', () => {
  expect(() => submission({ ...firefox, FIREFOX_JWT_SECRET: '' }, fileOf)).toThrow(
    'Firefox Add-ons lacks FIREFOX_JWT_SECRET.',
  )
})
