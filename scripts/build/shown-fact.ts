/** A fact that may be shown: what is unconfirmed or of low confidence stays in its file. */
export function shown<Fact extends { basis: string; confidence: string }>(
  fact: Fact | undefined,
): Fact | undefined {
  return fact?.confidence === 'low' || fact?.basis === 'unconfirmed' ? undefined : fact
}
