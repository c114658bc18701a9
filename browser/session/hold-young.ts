import { effect, type ReadonlySignal, signal } from '@preact/signals'
import type { Words } from '../../core/language/words.ts'
import type { Audience } from '../../core/settings/settings.ts'
import type { EditedDraft } from './edit-draft.ts'
import type { StartedYoung, YoungTopics } from './young-session.ts'

/** What a young person's screens need, loaded once somebody else than an adult may look, and never before. Until then nothing is called. */
export function holdYoung(
  audience: ReadonlySignal<Audience>,
  words: ReadonlySignal<Words>,
  alter: EditedDraft['alter'],
  openGuide: () => void,
  topics?: YoungTopics,
): ReadonlySignal<StartedYoung | undefined> {
  const young = signal<StartedYoung | undefined>(undefined)
  let hasBegun = false
  effect(() => {
    if (audience.value === 'adult' || hasBegun) return
    hasBegun = true
    void import('./young-session.ts').then(async ({ startYoungSession }) => {
      young.value = await startYoungSession(words, alter, openGuide, topics)
    })
  })
  return young
}
