import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDraft } from '../../tests/fixtures/any-draft.ts'
import { propertyCases } from '../../tests/property-cases.ts'
import { shortReport } from './short-report.ts'

test('holds addresses, the time and what happened, and nothing else that a person or a page wrote', () => {
  fc.assert(
    fc.property(anyDraft, (draft) => {
      const { contentKind: _kind, visibility: _visibility, ...rest } = draft
      expect(shortReport(draft)).toEqual({
        ...rest,
        page: { fullUrl: 'https://before.example/secret' },
        edited: [],
        fields: {
          address: draft.fields.address,
          seenAt: draft.fields.seenAt,
          title: '',
          platform: '',
          account: '',
          post: '',
          author: '',
          published: '',
          payment: '',
          note: '',
        },
        targets: draft.targets.filter(({ kind }) => kind !== 'selection'),
      })
    }),
    { numRuns: propertyCases },
  )
})
