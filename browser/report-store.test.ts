import { beforeEach, expect, test, vi } from 'vitest'
import { beginDraft } from '../core/report/begin-draft.ts'
import { exampleSighting } from '../tests/fixtures/example-sighting.ts'
import { readReports, watchReports, wipeReports, writeReports } from './report-store.ts'

type Listener = (changes: Record<string, { newValue?: unknown }>) => void

const memory = vi.hoisted(() => ({ stored: new Map<string, unknown>(), listeners: new Set<unknown>() }))
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => (memory.stored.has(key) ? { [key]: memory.stored.get(key) } : {}),
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) memory.stored.set(key, structuredClone(value))
        },
        remove: async (key: string) => memory.stored.delete(key),
        onChanged: {
          addListener: (listener: unknown) => memory.listeners.add(listener),
          removeListener: (listener: unknown) => memory.listeners.delete(listener),
        },
      },
    },
  },
}))

const draft = beginDraft(exampleSighting, 'first')
const older = { ...draft, shape: 0 }
const fromElsewhere: readonly [string, unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['a text', 'report'],
  ['another shape of the store', { shape: 2, reports: { draft }, writer: 'other' }],
  ['a store without a shape', { reports: { draft } }],
  ['no reports', { shape: 1, reports: null }],
  ['a draft of an older shape', { shape: 1, reports: { draft: older }, writer: 'other' }],
  [
    'a draft of an older shape beside a sighting',
    { shape: 1, reports: { draft: older, sighting: exampleSighting } },
  ],
  ['a draft that is none', { shape: 1, reports: { draft: null } }],
]

beforeEach(() => {
  memory.stored.clear()
  memory.listeners.clear()
})

test('what was written is read back', async () => {
  await writeReports({ draft, sighting: exampleSighting })
  expect(await readReports()).toEqual({ draft, sighting: exampleSighting })
})

test('everything lies under one key, which is gone when there is nothing to keep', async () => {
  await writeReports({ draft })
  expect([...memory.stored.keys()]).toEqual(['report'])
  await writeReports({})
  expect([...memory.stored.keys()]).toEqual([])
  await writeReports({ draft })
  await wipeReports()
  expect([...memory.stored.keys()]).toEqual([])
})

test.each(fromElsewhere)('%s is dropped whole', async (_, value) => {
  memory.stored.set('report', value)
  expect(await readReports()).toEqual({})
})

test.each(fromElsewhere)('%s, written while a surface is open, leaves it nothing', (_, newValue) => {
  const changed = vi.fn()
  watchReports(changed)
  for (const listener of memory.listeners) (listener as Listener)({ report: { newValue } })
  expect(changed).toHaveBeenCalledExactlyOnceWith({})
})

test('a surface hears what others write, and not its own echo', async () => {
  const changed = vi.fn()
  watchReports(changed)
  await writeReports({ draft })
  const [listener] = memory.listeners as Set<Listener>
  listener?.({ report: { newValue: memory.stored.get('report') } })
  expect(changed).not.toHaveBeenCalled()
  listener?.({ report: { newValue: { shape: 1, reports: { draft }, writer: 'other' } } })
  listener?.({ settings: { newValue: {} } })
  expect(changed).toHaveBeenCalledExactlyOnceWith({ draft })
})
