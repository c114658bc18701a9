import { concernIds } from '../../directory/vocabulary.ts'
import choices from '../../directory/young-choices.json' with { type: 'json' }
import { chooseConcern } from './change-draft.ts'
import type { Draft } from './draft.ts'
import type { Prompt, YoungChoice, YoungPlace } from './prompt.ts'

const withPrompt = (draft: Draft, now: number, prompt: Prompt): Draft => ({
  ...draft,
  touchedAt: now,
  prompt,
})

/** Keeps who looks, and where the young person stood: they may come back. */
export function sayWho(draft: Draft, now: number, who: Prompt['who']): Draft {
  return withPrompt(draft, now, { place: 'question', ...draft.prompt, who })
}

/** Keeps what happened, as the concern it is, and goes on to the first step. */
export function chooseYoung(draft: Draft, now: number, choice: YoungChoice): Draft {
  const concern = concernIds.find((id) => id === choices[choice].concern) ?? 'unsure'
  return withPrompt(chooseConcern(draft, now, concern), now, { who: 'young', place: 'stop', choice })
}

export function goToPlace(draft: Draft, now: number, place: YoungPlace): Draft {
  return withPrompt(draft, now, { ...draft.prompt, who: 'young', place })
}
