import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../scripts/run-step.ts'

// Browsers write what stands in a control to disk, with the session, unless they are told not to: a control that forgets to say so
// would tell whoever uses the computer next what was reported.

const components = globSync('components/**/*.tsx', { cwd: root }).map((file) => ({
  file,
  text: readFileSync(join(root, file), 'utf8'),
}))
const controls = components.flatMap(({ file, text }) =>
  [...text.matchAll(/<(?:input|select|textarea)\b[\s\S]*?>\n/g)].map(([control]) => ({ file, control })),
)

test('every control tells the browser to keep nothing of it', () => {
  const says = (control: string): boolean => /\bautoComplete="off"|\{\.\.\.shared\}/.test(control)
  expect(controls.length).toBeGreaterThan(8)
  expect(controls.filter(({ control }) => !says(control))).toEqual([])
  const shared = components.filter(({ text }) => text.includes('{...shared}'))
  expect(shared.map(({ file }) => file)).toEqual(['components/TextField.tsx'])
  expect(shared.every(({ text }) => text.includes("autoComplete: 'off'"))).toBe(true)
})

test('what is chosen by a press is chosen with Radio, which keeps even Firefox from writing it down', () => {
  const pressed = components.filter(({ text }) => /type=["'{]*(?:radio|checkbox)/.test(text))
  expect(pressed.map(({ file }) => file)).toEqual(['components/Radio.tsx'])
})

test('no surface keeps anything where a browser writes it down: names of windows, states with words, hashes', () => {
  const shipped = globSync('{components,browser,entrypoints}/**/*.{ts,tsx}', { cwd: root }).filter(
    (file) => !/\.test\.tsx?$/.test(file),
  )
  const kept = /window\.name\s*=|location\.(?:hash|search)\s*=|document\.title\s*=|\.html[?#]/
  const found = shipped.filter((file) =>
    kept.test(readFileSync(join(root, file), 'utf8').replace(/\/\*\*?[\s\S]*?\*\/|\/\/.*/g, '')),
  )
  expect(found).toEqual([])
})
