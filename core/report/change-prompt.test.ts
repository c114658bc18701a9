import { expect, test } from 'vitest'
import choices from '../../directory/young-choices.json' with { type: 'json' }
import { exampleSighting } from '../../tests/fixtures/example-sighting.ts'
import { beginDraft } from './begin-draft.ts'
import { chooseYoung, goToPlace, sayWho } from './change-prompt.ts'
import type { YoungChoice } from './prompt.ts'

const draft = beginDraft(exampleSighting, 'id')

test.each(Object.entries(choices))(
  '%s is kept as its concern, and leads to the first step',
  (choice, { concern }) => {
    expect(chooseYoung(draft, 7, choice as YoungChoice)).toEqual({
      ...draft,
      touchedAt: 7,
      concern,
      prompt: { who: 'young', place: 'stop', choice },
    })
  },
)

test('an adult takes over the same draft, and the young person finds their place again', () => {
  const acting = goToPlace(chooseYoung(draft, 1, 'asked'), 2, 'show')
  const taken = sayWho(acting, 3, 'adult')
  expect(taken).toEqual({
    ...draft,
    touchedAt: 3,
    concern: 'grooming',
    prompt: { who: 'adult', place: 'show', choice: 'asked' },
  })
  expect(sayWho(taken, 4, 'young').prompt).toEqual({ who: 'young', place: 'show', choice: 'asked' })
})

test('who has only said that they are young stands at the question', () => {
  expect(sayWho(draft, 1, 'young').prompt).toEqual({ who: 'young', place: 'question' })
})

test('another choice replaces the first', () => {
  const first = goToPlace(chooseYoung(draft, 1, 'asked'), 2, 'question')
  expect(chooseYoung(first, 3, 'mean')).toMatchObject({
    concern: 'bullying',
    prompt: { who: 'young', place: 'stop', choice: 'mean' },
  })
})
