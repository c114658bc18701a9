import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../scripts/run-step.ts'

const files = globSync('{browser,components,core,directory,locales,scripts}/**/*.test.{ts,tsx}', {
  cwd: root,
})
const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length

test('every property tries as many cases as it is asked to: fc.assert(..., { numRuns: propertyCases })', () => {
  const properties = files.map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))
  const asserted = properties.filter(({ text }) => text.includes('fc.assert('))
  const fixed = asserted.filter(
    ({ text }) => count(text, /\bfc\.assert\(/g) !== count(text, /\bnumRuns: propertyCases\b/g),
  )
  expect(asserted.length).toBeGreaterThan(15)
  expect(fixed.map(({ file }) => file)).toEqual([])
})
