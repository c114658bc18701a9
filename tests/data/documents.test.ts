import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../../scripts/run-step.ts'

const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const documents = [
  ...globSync('*.md', { cwd: root }),
  ...globSync('docs/**/*.md', { cwd: root }),
  'tests/e2e/driver/README.md',
  'tests/deep/README.md',
]

test.each(documents)('%s leads only to files that are there', (file) => {
  const links = [...read(file).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g)].map(
    ([, path = '']) => path,
  )
  expect(links.filter((path) => !existsSync(join(root, dirname(file), path)))).toEqual([])
})

describe('the threat model', () => {
  const text = read('docs/security.md')
  const rows = text
    .split('\n')
    .filter((line) => line.startsWith('|') && !line.startsWith('|---'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, , , proof]) => proof !== 'Proof')

  test('looks at everyone who may attack', () => {
    expect([...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual([
      'The page',
      'Another extension',
      'A look-alike hotline',
      "The hotline's page as a sender",
      'The browser itself',
      'Someone else on the same computer',
      'Who administers the browser',
      'A malicious change of the directory',
      'A compromised dependency, or a stolen account',
      'A newer version of Signpost itself',
    ])
  })

  test('names a test that is there for whatever it says is stopped', () => {
    const proofs = rows.map(([, gain, , proof = '']) => ({
      gain,
      files: [...proof.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file),
    }))
    expect(proofs.length).toBeGreaterThan(25)
    const unproved = proofs.filter(
      ({ files }) =>
        files.length === 0 ||
        files.some((file) => !file.endsWith('.test.ts') || !existsSync(join(root, file))),
    )
    expect(unproved).toEqual([])
  })
})

test('a flaw is reported where only maintainers see it, and to no address that may not exist', () => {
  const text = read('SECURITY.md')
  expect(text).toContain('private vulnerability reporting')
  expect(text.match(/[\w.+-]+@[\w-]+\.\w+/g)).toBeNull()
})
