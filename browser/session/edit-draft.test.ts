import { computed, signal } from '@preact/signals'
import { expect, test } from 'vitest'
import { beginDraft } from '../../core/report/begin-draft.ts'
import { fieldLimits } from '../../core/report/limits.ts'
import type { Reports } from '../../core/report/receive-sighting.ts'
import { exampleSighting } from '../../tests/fixtures/example-sighting.ts'
import { type EditedDraft, editDraft } from './edit-draft.ts'

const draft = beginDraft(exampleSighting, 'only')

function edit(begun: Reports): EditedDraft & { reports: { value: Reports } } {
  const reports = signal(begun)
  const held = {
    reports,
    change: (change: (reports: Reports) => Reports) => {
      reports.value = change(reports.value)
    },
  }
  const edited = editDraft(
    held,
    computed(() => reports.value.draft),
    () => undefined,
  )
  return { ...edited, reports }
}

test('what a quick hand chose before the draft began is in the draft once it has begun', () => {
  const { editing, reports } = edit({})
  editing.chooseConcern('grooming')
  expect(reports.value).toEqual({})
  reports.value = { draft }
  expect(reports.value.draft).toEqual({ ...draft, concern: 'grooming', touchedAt: expect.any(Number) })
})

test('a problem is said once its field was left, and all of them once the person goes on', () => {
  const { editing, checkAll } = edit({ draft })
  editing.write('address', 'file:///x')
  expect(editing.problems.value).toEqual([])
  editing.settle('address')
  expect(editing.problems.value.map(({ field }) => field)).toEqual(['address'])
  expect(checkAll()).toBe(false)
  expect(editing.problems.value.map(({ field }) => field)).toEqual(['concern', 'address'])
})

test('what was said of one report is not said of the next', () => {
  const { editing, checkAll, reports } = edit({ draft })
  checkAll()
  editing.write('note', 'x'.repeat(fieldLimits.note + 1))
  expect(editing.cuts.value).toEqual({ note: 1 })
  reports.value = { draft: { ...draft, id: 'next' } }
  expect([editing.cuts.value, editing.problems.value]).toEqual([{}, []])
})
