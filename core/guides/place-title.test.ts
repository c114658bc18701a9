import { expect, test } from 'vitest'
import { guidePlace } from './guide-place.ts'
import { placeTitle } from './place-title.ts'

test('a page is called what its heading says, and a topic by its own name', () => {
  expect(
    ['', '#platforms', '#share', '#families', '#young/picture'].map((hash) => placeTitle(guidePlace(hash))),
  ).toEqual([
    'guides.title',
    'platforms.title',
    'share.title',
    'guides.families.title',
    'young.picture.title',
  ])
})
