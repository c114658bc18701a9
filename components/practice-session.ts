import type { ReadonlySignal } from '@preact/signals'
import type { TopicWords } from '../core/language/words.ts'
import type { Prompt } from '../core/report/prompt.ts'
import type { ReportSession } from './report-session.ts'

/** A report to practise with, in the words of practice: shown by the same screens, and handed to nobody. */
export type PracticeSession = Omit<ReportSession, 'words'> & {
  words: ReadonlySignal<TopicWords<'practice'>>
  /** Whose report is practised; undefined while that is asked. */
  who: ReadonlySignal<Prompt['who'] | undefined>
  /** Begins again as an adult or a young person, whoever uses this browser. */
  practiseAs(who: Prompt['who']): void
}
