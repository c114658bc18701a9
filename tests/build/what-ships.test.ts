import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import project from '../../package.json' with { type: 'json' }
import { root } from '../../scripts/run-step.ts'
import { documentedPackages } from '../documented-packages.ts'

describe.each(['chrome-mv3', 'firefox-mv3'])('licences.txt of %s', (build) => {
  const text = readFileSync(join(root, '.output', build, 'licences.txt'), 'utf8')
  const names = [...text.matchAll(/^(\S+) \d+\.\d+\.\d+ \([\w.-]+\)\n=+$/gm)].map(([, name]) => name)

  test('names the packages that docs/dependencies.md says ship, and no other', () => {
    expect(names.toSorted()).toEqual(documentedPackages('What ships'))
  })

  test('names everything that package.json calls a dependency', () => {
    expect(Object.keys(project.dependencies).filter((name) => !names.includes(name))).toEqual([])
  })

  test('begins with Signpost’s own licence', () => {
    const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim()
    expect(text.startsWith(`Signpost\n========\n\n${own}\n`)).toBe(true)
  })
})
