/** What became of an address. Only `answers` and `moved` lead a person to the page that was meant. */
export type LinkOutcome =
  | { kind: 'answers' }
  | { kind: 'moved'; to: string }
  | { kind: 'missing'; status: number }
  | { kind: 'missing-in-words'; because: string }
  | { kind: 'refused'; status: number }
  | { kind: 'insecure'; to: string }
  | { kind: 'loops' }
  | { kind: 'timed-out' }
  | { kind: 'unreachable'; because: string }

export const leadsThere = ({ kind }: LinkOutcome): boolean => kind === 'answers' || kind === 'moved'

/** Whether another try may go better: what is missing, loops or moved stays so. */
export function mayBePassing(outcome: LinkOutcome): boolean {
  if (outcome.kind === 'refused') return outcome.status === 429 || outcome.status >= 500
  return outcome.kind === 'timed-out' || outcome.kind === 'unreachable'
}

/** The outcome in words, and what a maintainer should make of it. */
export function outcomeSentence(outcome: LinkOutcome): string {
  switch (outcome.kind) {
    case 'answers':
      return 'answers'
    case 'moved':
      return `moved for good to ${outcome.to}: read that page, then write its address`
    case 'missing':
      return `is missing (${outcome.status}): find the page that took its place, or withhold it`
    case 'missing-in-words':
      return `answers, but ${outcome.because}: find the page that took its place, or withhold it`
    case 'refused':
      return `refuses (${outcome.status}): it may turn programs away, so open it by hand`
    case 'insecure':
      return `leads from https to ${outcome.to}: withhold it`
    case 'loops':
      return 'leads in a circle: open it by hand'
    case 'timed-out':
      return 'does not answer in time: open it by hand on another day'
    case 'unreachable':
      return `cannot be reached (${outcome.because}): open it by hand on another day`
  }
}
