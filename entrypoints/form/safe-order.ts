import type { Filling } from '../../core/handoff/form-description.ts'

/** What says most of the report, last: where a page sends at a change, it sends what stands there by then. */
const telling = ['title', 'account', 'note', 'otherAddresses', 'address']

const rank = ({ kind, field }: Filling): number => (kind === 'text' ? 1 + telling.indexOf(field) : -1)

/** Choices first, since pages send at those most, and the address of what is reported last. */
export function inSafeOrder(fillings: readonly Filling[]): Filling[] {
  return fillings.toSorted((a, b) => rank(a) - rank(b))
}
