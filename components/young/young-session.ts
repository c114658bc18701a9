import type { ReadonlySignal } from '@preact/signals'
import type { TopicWords } from '../../core/language/words.ts'
import type { Prompt, YoungChoice, YoungPlace } from '../../core/report/prompt.ts'

/** What a young person's screens show and do beside the report itself. */
export type YoungSession = {
  words: ReadonlySignal<TopicWords<'young'>>
  sayWho(who: Prompt['who']): void
  choose(choice: YoungChoice): void
  /** Opens the guide for young people. */
  openGuide(): void
  goTo(place: YoungPlace): void
}
