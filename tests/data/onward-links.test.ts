import { getDomain } from 'tldts'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import links from '../../directory/onward-links.json' with { type: 'json' }
import { onwardLinks } from '../../directory/onward-links-schema.ts'
import words from '../../locales/guides/en.json' with { type: 'json' }

const all = Object.entries(v.parse(onwardLinks, links)).map(([id, link]) => ({ id, ...link }))

test('the organisations of the mission are there', () => {
  expect(all.map(({ id }) => id)).toEqual([
    'inhope',
    'childHelpline',
    'takeItDown',
    'ncmec',
    'iwf',
    'ijm',
    'weprotect',
    'fosi',
    'connectsafely',
    'techCoalition',
  ])
})

test.each(all)('$name: its address is on a site where a source of its own was read', ({ url, sources }) => {
  const read = sources.flatMap((source) => (source.url === undefined ? [] : [getDomain(source.url)]))
  expect(read).toContain(getDomain(url))
})

test('every link says in words what it is, and no words are left over', () => {
  const described = Object.keys(words).filter((key) => /^onward\.(?!title$|intro$)/.test(key))
  expect(described.toSorted()).toEqual(all.map(({ id }) => `onward.${id}`).toSorted())
})
