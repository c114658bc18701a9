import fc from 'fast-check'
import { expect, test } from 'vitest'
import { propertyCases } from '../../tests/property-cases.ts'
import { guideIds } from './guide.ts'
import { guidePlace } from './guide-place.ts'
import { guides } from './guides.ts'

test('an address leads to its page, and to a topic of it', () => {
  const hashes = ['', '#', '#platforms', '#share', '#young', 'families', '#families/talking']
  expect(hashes.map(guidePlace)).toEqual([
    { page: 'start' },
    { page: 'start' },
    { page: 'platforms' },
    { page: 'share' },
    { page: 'guide', guide: 'young' },
    { page: 'guide', guide: 'families' },
    { page: 'guide', guide: 'families', topic: 'talking' },
  ])
})

test('an address that names no page or topic still leads somewhere', () => {
  expect(guidePlace('#families/gone')).toEqual({ page: 'guide', guide: 'families' })
  expect(guidePlace('#toString')).toEqual({ page: 'start' })
  fc.assert(
    fc.property(fc.string(), (hash) => {
      expect(['start', 'platforms', 'share', 'guide']).toContain(guidePlace(hash).page)
    }),
    { numRuns: propertyCases },
  )
})

test('every topic of every guide has an address of its own', () => {
  const addresses = guideIds.flatMap((guide) => guides[guide].topics.map(({ id }) => `${guide}/${id}`))
  expect(addresses.map(guidePlace)).toEqual(
    guideIds.flatMap((guide) => guides[guide].topics.map(({ id }) => ({ page: 'guide', guide, topic: id }))),
  )
  expect(new Set(addresses).size).toBe(addresses.length)
})
