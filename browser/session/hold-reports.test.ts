import { expect, test, vi } from 'vitest'
import { beginDraft } from '../../core/report/begin-draft.ts'
import type { Reports } from '../../core/report/receive-sighting.ts'
import { exampleSighting } from '../../tests/fixtures/example-sighting.ts'
import { holdReports } from './hold-reports.ts'

const store = vi.hoisted(() => ({ tell: (_stored: unknown): void => undefined }))
vi.mock('../report-store.ts', () => ({
  readReports: async () => ({}),
  writeReports: async () => undefined,
  wipeReports: async () => undefined,
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
