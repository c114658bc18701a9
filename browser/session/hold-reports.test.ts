import { expect, test, vi } from 'vitest'
import { beginDraft } from '../../core/report/begin-draft.ts'
import type { Reports } from '../../core/report/receive-sighting.ts'
import { exampleSighting } from '../../tests/fixtures/example-sighting.ts'
import { holdReports } from './hold-reports.ts'

const store = vi.hoisted(() => ({
  tell: (_stored: unknown): void => undefined,
  stored: {} as unknown,
  write: async () => undefined,
  wipe: async () => undefined,
}))
vi.mock('../report-store.ts', () => ({
  readReports: async () => ({}),
  changeReports: async (change: (stored: unknown) => unknown) => change(store.stored),
  writeReports: () => store.write(),
  wipeReports: () => store.wipe(),
  watchReports: (changed: (reports: unknown) => void) => {
    store.tell = changed
  },
}))

const sighting = { ...exampleSighting, at: Date.now() }
const draft = beginDraft(sighting, 'first')

async function holdDraft(): Promise<{ reports: () => Reports; seen: () => void; gone: () => void }> {
  const on = { seen: vi.fn(), gone: vi.fn() }
  const held = await holdReports(on)
  held.change(() => ({ draft }))
  return { reports: () => held.reports.value, ...on }
}

test('a menu click that did not know of the draft yet does not wipe it', async () => {
  const { reports, seen, gone } = await holdDraft()
  store.tell({ sighting })
  expect(reports()).toEqual({ draft, sighting })
  expect(seen).toHaveBeenCalledOnce()
  expect(gone).not.toHaveBeenCalled()
})

test('a draft that another surface wiped is gone', async () => {
  const { reports, gone } = await holdDraft()
  store.tell({})
  expect(reports()).toEqual({})
  expect(gone).toHaveBeenCalledExactlyOnceWith('wiped')
})

const refuse = async (): Promise<never> => {
  throw new Error('QUOTA_BYTES quota exceeded')
}

test('a draft that the browser does not keep stays here, and that is told until it is kept', async () => {
  const held = await holdReports({ seen: vi.fn(), gone: vi.fn() })
  vi.spyOn(store, 'write').mockImplementationOnce(refuse)
  held.change(() => ({ draft }))
  await vi.waitFor(() => expect(held.notKept.value).toBe(true))
  expect(held.reports.value).toEqual({ draft })
  held.change((reports) => reports)
  await vi.waitFor(() => expect(held.notKept.value).toBe(false))
})

test('a report that the browser does not wipe is never told to be gone', async () => {
  const held = await holdReports({ seen: vi.fn(), gone: vi.fn() })
  held.change(() => ({ draft }))
  vi.spyOn(store, 'wipe').mockImplementationOnce(refuse)
  await held.wipe()
  expect([held.reports.value, held.notWiped.value]).toEqual([{}, true])
  await held.wipe()
  expect(held.notWiped.value).toBe(false)
})

test('a report whose hour is over is no part of what a surface changes, though it is stored still', async () => {
  const held = await holdReports({ seen: vi.fn(), gone: vi.fn() })
  store.stored = { draft: { ...draft, touchedAt: draft.touchedAt - 60 * 60 * 1000 } }
  const seen = vi.fn((reports: Reports) => reports)
  await held.changeStored(seen)
  expect(seen).toHaveBeenCalledExactlyOnceWith({})
  expect(held.reports.value).toEqual({})
})

const typed = { ...draft, fields: { ...draft.fields, note: 'typed' } }

test('what is typed while the page still answers is not undone by the answer', async () => {
  const held = await holdReports({ seen: vi.fn(), gone: vi.fn() })
  store.stored = { draft }
  held.change(() => ({ draft }))
  await vi.waitFor(() => expect(held.notKept.value).toBe(false))
  vi.spyOn(store, 'write').mockReturnValueOnce(new Promise(() => undefined))
  held.change(() => ({ draft: typed }))
  await held.changeStored((reports) => ({ ...reports, sighting }))
  expect(held.reports.value).toEqual({ draft: typed, sighting })
})

test('what the browser did not keep outlives the same report as it is stored, and is gone with it', async () => {
  const held = await holdReports({ seen: vi.fn(), gone: vi.fn() })
  vi.spyOn(store, 'write').mockImplementationOnce(refuse)
  held.change(() => ({ draft: typed }))
  await vi.waitFor(() => expect(held.notKept.value).toBe(true))
  store.tell({ draft, sighting })
  expect(held.reports.value).toEqual({ draft: typed, sighting })
  store.tell({ draft: { ...draft, id: 'another' } })
  expect(held.reports.value.draft?.id).toBe('another')
  store.tell({})
  expect(held.reports.value).toEqual({})
})
