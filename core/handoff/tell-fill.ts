import type { Filling, FillSeen, FormMatch, LeftReason, ReportField } from './form-description.ts'

/** What is to be told of a filled form. */
export type FillTold = {
  filled: readonly ReportField[]
  left: readonly LeftReason[]
  /** What the person fills in, since the page sends at once. */
  byHand: readonly ReportField[]
  /** The page began to send or to go elsewhere, and was stopped. */
  stopped: boolean
  /** The page asked a server for something meanwhile. */
  sent: boolean
}

/** What was written, as far as the page says. */
export type Wrote = { filled: readonly string[]; notStuck: readonly string[] }

const fieldsOf = (fillings: readonly Filling[], refs: readonly string[]): ReportField[] =>
  fillings.filter(({ ref }) => refs.includes(ref)).map(({ field }) => field)

/**
 * What to tell of a form that was filled; `gone` when it is not the form any more that was described. What does not hold is not
 * told as filled, unless the person has pressed something since: a form that was sent is empty.
 *
 * @param at the address of the form as it was described.
 */
export function tellFill(
  match: FormMatch,
  wrote: Wrote,
  at: string,
  seen: FillSeen | undefined,
): FillTold | 'gone' {
  if (seen === undefined || seen.left || (!seen.pressed && seen.url !== at)) return 'gone'
  const holding = seen.pressed ? wrote.filled : wrote.filled.filter((ref) => seen.holding.includes(ref))
  if (holding.length === 0 && wrote.filled.length > 0) return 'gone'
  const sends = wrote.notStuck.filter((ref) => seen.sends.includes(ref))
  const unseen = wrote.notStuck.filter((ref) => seen.unseen.includes(ref) && !sends.includes(ref))
  const lost = wrote.notStuck.length + wrote.filled.length - holding.length - sends.length - unseen.length
  return {
    filled: fieldsOf(match.filled, holding),
    left: [
      ...match.left.map(({ because }) => because),
      ...Array.from({ length: lost }, () => 'does-not-fit' as const),
      ...sends.map(() => 'sends' as const),
      ...unseen.map(() => 'not-seen' as const),
    ],
    byHand: [...new Set(fieldsOf(match.filled, sends))],
    stopped: seen.stopped > 0,
    sent: seen.sent > 0,
  }
}
