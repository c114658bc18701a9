import { expect, test } from 'vitest'
import type { PlatformFile } from '../../../directory/platform-schema.ts'
import { platformFacts } from './platform-facts.ts'

const silent: PlatformFile = {
  $schema: '../platform.schema.json',
  id: 'example-video',
  name: 'Example Video',
  category: 'video',
  places: [{ hosts: ['video.example'], pages: [], except: [] }],
  examples: [{ url: 'https://video.example/' }],
}

const standing = (confidence: 'high' | 'low') => ({
  basis: 'secondary' as const,
  confidence,
  checkedOn: '2026-11',
  sources: [{ url: 'https://guide.example/video', readIn: 'copy' as const }],
})

const telling = (confidence: 'high' | 'low'): PlatformFile => ({
  ...silent,
  report: { inPlace: true, ...standing(confidence) },
  minimumAge: { none: 'no-account', ...standing(confidence) },
  family: { none: true, ...standing(confidence) },
})

test('what a good source says is known, also that there is none; what is doubtful or missing is not', () => {
  const unknown = { name: 'Example Video', report: '', needs: '', age: '', family: '' }
  expect([silent, telling('low'), telling('high')].map(platformFacts)).toEqual([
    unknown,
    unknown,
    { name: 'Example Video', report: 'in place', needs: 'known', age: 'none', family: 'none' },
  ])
})

test('an age is in years, and a page or an e-mail is named before where a report starts', () => {
  const file = telling('high')
  const minimumAge = { years: 13, ...standing('high') }
  const family = { url: 'https://video.example/parents', ...standing('high') }
  const report = { url: 'https://video.example/report', inPlace: true as const, ...standing('high') }
  expect(platformFacts({ ...file, minimumAge, family, report })).toEqual({
    name: 'Example Video',
    report: 'page',
    needs: 'known',
    age: '13',
    family: 'page',
  })
})
