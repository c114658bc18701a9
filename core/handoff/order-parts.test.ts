import { expect, test } from 'vitest'
import type { ReportPart } from '../report/report-parts.ts'
import { isRequired, orderParts } from './order-parts.ts'

const parts: ReportPart[] = ['address', 'target-0', 'target-1', 'concern', 'seenAt', 'title', 'note'].map(
  (id) => ({
    id,
    label: id,
    text: id,
  }),
)
const ids = (list: readonly ReportPart[]): string[] => list.map(({ id }) => id)

test('parts come in the order of the form, with the rest behind', () => {
  const { asked, more } = orderParts(parts, { order: ['concern', 'address', 'targets', 'platform'] })
  expect([ids(asked), ids(more)]).toEqual([
    ['concern', 'address', 'target-0', 'target-1'],
    ['seenAt', 'title', 'note'],
  ])
})

test('a form nobody has described gets the address, the time, what it is, and the note', () => {
  const { asked, more } = orderParts(parts, undefined)
  expect([ids(asked), ids(more)]).toEqual([
    ['address', 'target-0', 'target-1', 'seenAt', 'concern', 'note'],
    ['title'],
  ])
})

test('what a form does not go without is known', () => {
  const form = { order: ['address', 'note'], required: ['address'] } as const
  expect(parts.filter((part) => isRequired(part, form)).map(({ id }) => id)).toEqual(['address'])
})
