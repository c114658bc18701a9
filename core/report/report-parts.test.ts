import { expect, test } from 'vitest'
import { availableLanguages, loadWords } from '../../locales/load-words.ts'
import { exampleSighting } from '../../tests/fixtures/example-sighting.ts'
import { beginDraft } from './begin-draft.ts'
import { chooseConcern, writeField } from './change-draft.ts'
import { reportParts, reportText } from './report-parts.ts'

const draft = {
  ...writeField(chooseConcern(beginDraft(exampleSighting, 'id'), 1, 'imagery'), 2, 'account', '@sample'),
  targets: [{ kind: 'image', text: 'https://example.net/i.png' }],
} as const

test('the report in English, whole', async () => {
  const words = await loadWords('en')
  expect(reportText(reportParts(draft, 'PH', words), words)).toBe(
    [
      'Report of suspected sexual exploitation of a child online',
      '',
      'Address:',
      'https://example.org/watch?v=1',
      'Address of the picture:',
      'https://example.net/i.png',
      'What it is: Sexual images of a child',
      'When it was seen: November 21, 2026 at 2:05 PM (Asia/Manila, UTC+8)',
      'Account or user name: @sample',
      'Title of the page: A page',
      'Reported from: Philippines',
      '',
      'No picture is attached and none was saved.',
      '',
    ].join('\n'),
  )
})

test.each([...availableLanguages])(
  'in %s the addresses are the same bytes, alone on their lines',
  async (tag) => {
    const words = await loadWords(tag)
    const lines = reportText(reportParts(draft, 'PH', words), words).split('\n')
    expect(lines).toEqual(
      expect.arrayContaining(['https://example.org/watch?v=1', 'https://example.net/i.png']),
    )
    expect(lines.join('\n')).not.toContain('⟦')
  },
)

test('in the service’s language the person’s own words stay as they are, and are marked with theirs', async () => {
  const words = await loadWords('es')
  const noted = { ...writeField(draft, 3, 'note', 'Below the fold'), page: { language: 'ja' } }
  const parts = reportParts(noted, 'PH', words, 'en')
  expect(parts.filter(({ language }) => language !== undefined)).toEqual([
    { id: 'title', label: words.say('field.title'), text: 'A page', language: 'ja' },
    { id: 'note', label: `${words.say('field.note')} (en inglés)`, text: 'Below the fold', language: 'en' },
  ])
  expect(reportText(parts, words)).toContain(`${words.say('field.note')} (en inglés): Below the fold\n`)
})

test('what is empty has no line', async () => {
  const words = await loadWords('en')
  const nothing = writeField(
    writeField(beginDraft({ ...exampleSighting, page: { targets: [] } }, 'id'), 1, 'seenAt', ''),
    2,
    'note',
    '  ',
  )
  expect(reportParts(nothing, undefined, words)).toEqual([])
})
