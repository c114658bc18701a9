import { expect, test } from 'vitest'
import { availableLanguages, loadTopicWords, loadWords } from '../../locales/load-words.ts'
import { beginPractice } from './begin-practice.ts'
import { markPractice } from './mark-practice.ts'
import { reportParts, reportText } from './report-parts.ts'

const at = Date.parse('2026-11-21T06:05:30Z')

test('a report to practise with is of an example page, and says so in its gesture', () => {
  expect(beginPractice('An example', 'only', at, 'Asia/Manila')).toMatchObject({
    source: { gesture: 'practice', url: 'https://example.org/practice', incognito: false },
    fields: { address: 'https://example.org/practice', title: 'An example', seenAt: '2026-11-21T14:05' },
    targets: [],
  })
})

test.each(availableLanguages)('in “%s” the whole text and every part begin by saying it', async (tag) => {
  const words = await loadTopicWords('practice', tag)
  const { say } = await loadWords(tag)
  const mark = words.say('report.heading')
  const parts = markPractice(
    reportParts(beginPractice('An example', 'only', at, 'Asia/Manila'), 'PH', words),
    words,
  )
  expect(mark).not.toBe(say('report.heading'))
  expect(parts.filter(({ text, isAddress }) => isAddress || !text.startsWith(`${mark}\n`))).toEqual([])
  expect(parts.length).toBeGreaterThan(3)
  expect(reportText(parts, words).split('\n')[0]).toBe(mark)
})
