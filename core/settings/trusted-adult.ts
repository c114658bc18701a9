/** Someone a family or a young person trusts, as they typed it: kept on this device only. */
export type TrustedAdult = { name: string; phone: string }

export const mostTrustedAdults = 2

/** Longest texts kept, in UTF-16 units. ITU-T E.164 needs 16; the rest is for how people write numbers. */
export const trustedAdultLimits = { name: 80, phone: 40 } as const

function adultFrom(saved: unknown): TrustedAdult | undefined {
  if (typeof saved !== 'object' || saved === null) return undefined
  const { name, phone }: { name?: unknown; phone?: unknown } = saved
  const adult = {
    name: typeof name === 'string' ? name.slice(0, trustedAdultLimits.name) : '',
    phone: typeof phone === 'string' ? phone.slice(0, trustedAdultLimits.phone) : '',
  }
  return adult.name.trim() === '' && adult.phone.trim() === '' ? undefined : adult
}

/** The trusted adults as they were saved, two at most; one without a name and a number counts as not there. */
export function readTrustedAdults(saved: unknown): readonly TrustedAdult[] {
  if (!Array.isArray(saved)) return []
  return saved
    .map(adultFrom)
    .filter((adult) => adult !== undefined)
    .slice(0, mostTrustedAdults)
}
