import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Block, guideIds } from '../../core/guides/guide.ts'
import { guides } from '../../core/guides/guides.ts'
import type { TopicKeys } from '../../core/language/words.ts'
import { guidesMarkdown } from '../../scripts/build/guides-markdown.ts'
import { readingGrade, readMessage } from '../reading-level.ts'

const folder = join(import.meta.dirname, '../../docs/guides')

test('the guides for the web are those that are generated (node scripts/generate-guides.ts)', () => {
  const made = guidesMarkdown()
  const there = Object.keys(made).map((name) => [name, readFileSync(join(folder, name), 'utf8')])
  expect(Object.fromEntries(there)).toEqual(made)
})

type Key = TopicKeys['guides']

// Read, not imported: Vite compiles the catalogues that are imported.
const words: Readonly<Record<Key, string>> = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../locales/guides/en.json'), 'utf8'),
)

function keysOf(block: Block): Key[] {
  switch (block.kind) {
    case 'text':
      return [block.text]
    case 'list':
      return [...block.items]
    case 'steps':
      return block.steps.flatMap(({ name, text }) => [name, text])
    case 'onward':
      return []
    default:
      return block satisfies never
  }
}

const topics = guideIds.flatMap((guide) =>
  guides[guide].topics.map(({ id, title, blocks }) => ({
    guide,
    id,
    keys: [title, ...blocks.flatMap(keysOf)],
  })),
)

/** School years (United States): of the child who reads alone, and of adults who read in a hurry. */
const highest = { young: 5, families: 8, educators: 8 }

test.each(topics)('$guide/$id reads easily', ({ guide, keys }) => {
  const text = keys.map((key) => readMessage(words[key])).join('\n')
  expect(readingGrade(text)).toBeLessThanOrEqual(highest[guide])
})

describe('of what is not a guide', () => {
  test.each(['guides', 'platforms', 'share', 'poster', 'onward'])('%s reads easily', (topic) => {
    const sentences = Object.entries(words).filter(
      ([key, text]) => key.startsWith(`${topic}.`) && /[.?]$/.test(text),
    )
    const text = sentences.map(([, message]) => readMessage(message)).join('\n')
    expect(readingGrade(text)).toBeLessThanOrEqual(8)
  })
})

test('every word of a guide is read in one, and no two topics of a guide have one address', () => {
  const read = new Set(topics.flatMap(({ keys }) => keys))
  const ofTopics =
    /^(?:talking|steps|reporting|trouble|never|live|challenges|picture|told|device|lesson|young)\./
  expect(Object.keys(words).filter((key) => ofTopics.test(key) && !read.has(key as Key))).toEqual([])
  const addresses = topics.map(({ guide, id }) => `${guide}/${id}`)
  expect(new Set(addresses).size).toBe(addresses.length)
})
