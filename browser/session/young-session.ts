import type { ReadonlySignal } from '@preact/signals'
import type { YoungSession } from '../../components/young/young-session.ts'
import type { Words } from '../../core/language/words.ts'
import { chooseYoung, goToPlace, sayWho } from '../../core/report/change-prompt.ts'
import type { Draft } from '../../core/report/draft.ts'
import { shortReport } from '../../core/report/short-report.ts'
import type { EditedDraft } from './edit-draft.ts'
import { holdTopic } from './hold-topic.ts'

/** Shortens as well what a young person hands over: their screens are there only once this is. */
export type StartedYoung = YoungSession & { shorten(draft: Draft): Draft }

/** A young person's words, over which practice says its own. */
export type YoungTopics = readonly ['young'] | readonly ['young', 'practice']

/** What a young person's screens need, loaded in a browser that a young person uses and nowhere else. */
export async function startYoungSession(
  words: ReadonlySignal<Words>,
  alter: EditedDraft['alter'],
  openGuide: () => void,
  topics: YoungTopics = ['young'],
): Promise<StartedYoung> {
  return {
    words: await holdTopic(topics, words),
    shorten: shortReport,
    sayWho: (who) => alter((draft, now) => sayWho(draft, now, who)),
    choose: (choice) => alter((draft, now) => chooseYoung(draft, now, choice)),
    openGuide,
    goTo: (place) => alter((draft, now) => goToPlace(draft, now, place)),
  }
}
