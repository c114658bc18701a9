import type { YoungPlace } from '../../core/report/prompt.ts'
import { whoLooks } from '../../core/report/who-looks.ts'
import type { ReportSession } from '../report-session.ts'

/** What there is to show in a browser that a young person uses. */
export type YoungScreen = YoungPlace | 'who' | 'adult' | 'under-way' | 'opened' | 'reported' | 'ended'

/**
 * The screen of the moment. `before` is who looked last: once a report is wiped, nothing else tells who did it.
 */
export function screenOf(
  { phase, audience, draft }: Pick<ReportSession, 'phase' | 'audience' | 'draft'>,
  before: ReturnType<typeof whoLooks>,
): YoungScreen {
  const prompt = draft.value?.prompt
  const isOver = phase.value === 'reported' || phase.value === 'ended'
  const who = isOver ? (before ?? whoLooks(audience.value, undefined)) : whoLooks(audience.value, draft.value)
  if (who === 'adult') return 'adult'
  if (phase.value !== 'report') return who === undefined ? 'adult' : phase.value
  if (who === undefined) return 'who'
  return prompt?.choice === undefined ? 'question' : prompt.place
}
