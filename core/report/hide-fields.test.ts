import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDraft } from '../../tests/fixtures/any-draft.ts'
import { exampleSighting } from '../../tests/fixtures/example-sighting.ts'
import { propertyCases } from '../../tests/property-cases.ts'
import { hideableFields } from '../settings/policy.ts'
import { beginDraft } from './begin-draft.ts'
import { hideFields } from './hide-fields.ts'

test('what is hidden is not reported, and all else is as it was', () => {
  const draft = {
    ...beginDraft(exampleSighting, 'id'),
    contentKind: 'video',
    visibility: 'public',
    edited: ['note', 'platform'],
  } as const
  const filled = {
    ...draft,
    fields: { ...draft.fields, title: 'A title', note: 'A note', platform: 'An app' },
  }
  const { visibility: _, ...left } = filled
  expect(hideFields(filled, ['title', 'note', 'visibility'])).toEqual({
    ...left,
    fields: { ...filled.fields, title: '', note: '' },
    edited: ['platform'],
  })
})

test('where nothing is hidden the draft is the same one', () => {
  const draft = beginDraft(exampleSighting, 'id')
  expect(hideFields(draft, [])).toBe(draft)
})

test('whatever is hidden, the report keeps where it was and when', () => {
  fc.assert(
    fc.property(anyDraft, fc.subarray([...hideableFields]), (draft, hidden) => {
      const { fields, targets, page, concern } = hideFields(draft, hidden)
      const { address, platform, seenAt } = draft.fields
      expect({ fields, targets, page, concern }).toMatchObject({
        fields: { address, platform, seenAt },
        targets: draft.targets,
        page: draft.page,
        concern: draft.concern,
      })
    }),
    { numRuns: propertyCases },
  )
})
