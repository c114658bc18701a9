import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { countryCodes } from '../../core/routing/known-country.ts'
import { coverageOf } from '../../scripts/directory/coverage/coverage-of.ts'
import { worldPlaces } from '../../scripts/directory/coverage/world-places.ts'
import { coverageFiles } from '../../scripts/directory/coverage-files.ts'
import { readDirectory } from '../../scripts/directory/read-directory.ts'

const directory = readDirectory()
const coverage = coverageOf(directory)
const map = readFileSync(new URL('../../docs/coverage.svg', import.meta.url), 'utf8')

test.each(coverageFiles(directory).map(({ file, text }) => ({ name: basename(file), file, text })))(
  'docs/$name is fresh; if not, run `npm run directory -- coverage`',
  ({ file, text }) => {
    expect(readFileSync(file, 'utf8') === text).toBe(true)
  },
)

test('every country and territory has an answer to every concern', () => {
  expect(coverage.map(({ country }) => country).toSorted()).toEqual(countryCodes.toSorted())
  expect(coverage.filter(({ answers }) => Object.values(answers).includes('nobody'))).toEqual([])
})

test('the map shows every country and territory once, and names each for whoever points at it', () => {
  expect(
    worldPlaces()
      .map(({ country }) => country)
      .toSorted(),
  ).toEqual(countryCodes.toSorted())
  const named = new Set(
    [...map.matchAll(/<title>([^:<]+): /g)].map(([, name]) => name?.replace('&amp;', '&')),
  )
  expect(coverage.filter(({ name }) => !named.has(name)).map(({ name }) => name)).toEqual([])
})

test('the map is small, says what it shows in words, and is drawn for light and dark', () => {
  expect(map.length).toBeLessThan(300_000)
  expect(map).toMatch(/<svg [^>]*role="img" aria-labelledby="title description">\n<title id="title">/)
  expect(map).toMatch(/<desc id="description">What 250 countries and territories have/)
  expect(map).toContain('@media (prefers-color-scheme:dark)')
})

test('the map needs nobody to tell colours apart: every answer has a mark of its own, and land a pattern or a plain of its own', () => {
  const kinds = [...new Set(coverage.map(({ answers }) => answers.imagery))]
  const marks = kinds.map((kind) => new RegExp(`class="mark ${kind}"[^>]* d="([^"]+)"`).exec(map)?.[1])
  const patterns = [...map.matchAll(/<path class="lines" d="([^"]+)"/g)].map(([, lines]) => lines)
  expect(new Set(marks).size).toBe(kinds.length)
  expect(new Set(patterns).size).toBe(patterns.length)
  // INHOPE's and the last are plain: the darkest and the palest.
  expect(patterns).toHaveLength(kinds.length - 2)
})
