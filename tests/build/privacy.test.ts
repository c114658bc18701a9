import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../scripts/run-step.ts'

const permissions = ['chrome-mv3', 'firefox-mv3'].flatMap((build): string[] => {
  const manifest = JSON.parse(readFileSync(join(root, '.output', build, 'manifest.json'), 'utf8'))
  return [...(manifest.permissions ?? []), ...(manifest.optional_permissions ?? [])]
})
const expected = [...new Set(permissions)].toSorted()
const [, section = ''] = readFileSync(join(root, 'PRIVACY.md'), 'utf8').split(/^## The permissions$/m)
const [chapter = ''] = section.split(/^## /m)
const paragraphs = [...chapter.matchAll(/^### `(\w+)`\n\n(.+(?:\n.+)*)\n$/gm)]

test('PRIVACY.md has one paragraph for each permission, and for no other', () => {
  expect(expected).toContain('activeTab')
  expect(paragraphs.map(([, name]) => name).toSorted()).toEqual(expected)
  expect(chapter.trim().split(/\n\n/)).toHaveLength(expected.length * 2)
})

test('README.md names the same permissions', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const [sentence = ''] = /Its permissions are[^.]*\./.exec(readme) ?? []
  const named = [...sentence.matchAll(/`(\w+)`/g)].map(([, name]) => name)
  expect(named.toSorted()).toEqual(expected)
})
