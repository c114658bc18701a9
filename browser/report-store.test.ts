import { beforeEach, expect, test, vi } from 'vitest'
import { beginDraft } from '../core/report/begin-draft.ts'
import { exampleSighting } from '../tests/fixtures/example-sighting.ts'
import { changeReports, readReports, watchReports, wipeReports, writeReports } from './report-store.ts'

type Listener = (changes: Record<string, { newValue?: unknown }>) => void

const memory = vi.hoisted(() => ({
  stored: new Map<string, unknown>(),
  listeners: new Set<unknown>(),
  /** What an answer of the store waits for. */
  answering: Promise.resolve(),
  questions: 0,
}))
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => {
          const held = memory.stored.has(key) ? { [key]: memory.stored.get(key) } : {}
          memory.questions += 1
          await memory.answering
          return held
        },
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
  memory.answering = Promise.resolve()
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

test('what a surface is about to write back is wiped too', async () => {
  await writeReports({ draft })
  const { promise, resolve: answer } = Promise.withResolvers<void>()
  memory.answering = promise
  const before = memory.questions
  const change = changeReports((reports) => reports)
  await vi.waitFor(() => expect(memory.questions).toBeGreaterThan(before))
  const wipe = wipeReports()
  await vi.waitFor(() => expect(memory.stored.size).toBe(0))
  answer()
  expect(await change).toEqual({ draft })
  await wipe
  expect(memory.stored.size).toBe(0)
})

test('a change that never ends holds nobody up who leaves', async () => {
  await writeReports({ draft })
  memory.answering = new Promise(() => undefined)
  void changeReports((reports) => reports)
  await wipeReports()
  expect(memory.stored.size).toBe(0)
})
