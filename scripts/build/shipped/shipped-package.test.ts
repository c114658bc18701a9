import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../run-step.ts'
import { shippedPackage } from './shipped-package.ts'

const folder = (name: string): string => join(root, 'node_modules', name)

test('gives a package’s licence as it is published', () => {
  expect(shippedPackage(folder('preact'))).toEqual({
    name: 'preact',
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    licence: 'MIT',
    text: expect.stringMatching(/^The MIT License[\s\S]*Jason Miller[\s\S]*SOFTWARE\.$/),
  })
})

test('gives a licence from the repository where none is published', () => {
  expect(shippedPackage(folder('wxt')).text).toMatch(/^MIT License\n\nCopyright \(c\) 2023 Aaron/)
})

test('leaves out the licences of what a tool is built with', () => {
  expect(shippedPackage(folder('vite')).text.length).toBeLessThan(2000)
})

test('lets nothing ship that does not say under what terms', () => {
  const unnamed = mkdtempSync(join(tmpdir(), 'signpost-package-'))
  const description = { name: 'unnamed', version: '1.0.0', license: 'MIT' }
  writeFileSync(join(unnamed, 'package.json'), JSON.stringify(description))
  try {
    expect(() => shippedPackage(unnamed)).toThrow('unnamed ships and has no licence.')
  } finally {
    rmSync(unnamed, { recursive: true })
  }
})
