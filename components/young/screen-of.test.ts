import { signal } from '@preact/signals'
import { expect, test } from 'vitest'
import { beginDraft } from '../../core/report/begin-draft.ts'
import type { Prompt } from '../../core/report/prompt.ts'
import type { Audience } from '../../core/settings/settings.ts'
import { exampleSighting } from '../../tests/fixtures/example-sighting.ts'
import type { Phase } from '../report-session.ts'
import { screenOf, type YoungScreen } from './screen-of.ts'

type Before = Parameters<typeof screenOf>[1]

function screen(audience: Audience, phase: Phase, prompt?: Prompt, before?: Before): YoungScreen {
  const draft = { ...beginDraft(exampleSighting, 'id'), ...(prompt && { prompt }) }
  const isOver = phase === 'reported' || phase === 'ended'
  const shown = {
    audience: signal(audience),
    phase: signal(phase),
    draft: signal(isOver ? undefined : draft),
  }
  return screenOf(shown, before)
}

const acting: Prompt = { who: 'young', place: 'act', choice: 'seen' }

test('a browser for both asks who looks, and one for a young person does not', () => {
  expect([screen('both', 'report'), screen('young', 'report')]).toEqual(['who', 'question'])
})

test('a young person stands where they were, once they have said what happened', () => {
  expect([
    screen('both', 'report', { who: 'young', place: 'question' }),
    screen('both', 'report', acting),
    screen('young', 'report', { who: 'young', place: 'act' }),
  ]).toEqual(['question', 'act', 'question'])
})

test('an adult has the adult’s screens in every phase', () => {
  const phases: Phase[] = ['under-way', 'report', 'opened']
  expect(phases.map((phase) => screen('young', phase, { ...acting, who: 'adult' }))).toEqual([
    'adult',
    'adult',
    'adult',
  ])
})

test('a hand-off and a second page have screens of their own', () => {
  expect([screen('both', 'opened', acting), screen('both', 'under-way', acting)]).toEqual([
    'opened',
    'under-way',
  ])
})

test('which of two reports is asked in the adult’s words while nobody has said who looks', () => {
  expect(screen('both', 'under-way')).toBe('adult')
})

test('the end is shown to whoever looked before everything was wiped', () => {
  expect([
    screen('both', 'reported', undefined, 'young'),
    screen('both', 'reported', undefined, 'adult'),
    screen('young', 'ended', undefined, 'young'),
    screen('young', 'ended'),
    screen('both', 'ended'),
  ]).toEqual(['reported', 'adult', 'ended', 'ended', 'adult'])
})
