import { beforeEach, expect, test, vi } from 'vitest'
import { beginDraft } from '../core/report/begin-draft.ts'
import { exampleSighting } from '../tests/fixtures/example-sighting.ts'
import { changeReports, readReports, wipeReports, writeReports } from './report-store.ts'

const store = vi.hoisted(() => {
  let held: Record<string, unknown> = {}
  return {
    get: vi.fn(async () => held),
    set: vi.fn(async (items: Record<string, unknown>) => {
      held = { ...held, ...items }
    }),
    remove: vi.fn(async () => {
      held = {}
    }),
  }
})
vi.mock('wxt/browser', () => ({ browser: { storage: { session: store } } }))

const draft = beginDraft(exampleSighting, 'first')

beforeEach(() => writeReports({ draft }))

test('what a surface is about to write back is wiped too', async () => {
  const { promise: answered, resolve: answer } = Promise.withResolvers<void>()
  store.get.mockImplementationOnce(async () => {
    const held = { report: { shape: 1, writer: 'other', reports: { draft } } }
    await answered
    return held
  })
  const change = changeReports((reports) => reports)
  const wipe = wipeReports()
  await vi.waitFor(() => expect(store.remove).toHaveBeenCalledOnce())
  answer()
  expect(await change).toEqual({ draft })
  await wipe
  expect(await readReports()).toEqual({})
})

test('a change that never ends holds nobody up who leaves', async () => {
  store.get.mockReturnValueOnce(new Promise(() => undefined))
  void changeReports((reports) => reports)
  await wipeReports()
  expect(await readReports()).toEqual({})
})
