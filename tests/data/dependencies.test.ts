import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import project from '../../package.json' with { type: 'json' }
import works from '../../scripts/build/shipped/works.json' with { type: 'json' }
import { root } from '../../scripts/run-step.ts'
import { documentedPackages } from '../documented-packages.ts'

const named = Object.keys({ ...project.dependencies, ...project.devDependencies })
const documented = documentedPackages()

test('every dependency has a reason in docs/dependencies.md', () => {
  expect(named.filter((name) => !documented.includes(name))).toEqual([])
})

test('docs/dependencies.md gives reasons for nothing that is not there', () => {
  // Not asked for by name: they come with what is, and a part of each ships.
  const carried = ['@preact/signals-core', 'rolldown']
  expect(documented.filter((name) => ![...named, ...carried].includes(name))).toEqual([])
})

test('every dependency is pinned to the letter', () => {
  const versions = Object.entries({
    ...project.dependencies,
    ...project.devDependencies,
    ...project.overrides,
  })
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
})

test('one package may run a script when it is installed', () => {
  expect(project.allowScripts).toEqual({ node: true })
})

test('every file that is made of the work of others is there', () => {
  expect(works.map(({ file }) => file).filter((file) => !existsSync(join(root, file)))).toEqual([])
})
