import type { CoverOrder } from '../../core/cover/cover-order.ts'

/** Where `browser/cover/cover-page.ts` leaves what is to be done. */
const orderKey = Symbol.for('signpost.cover-order.1')

/** What is to be done, once. */
export function takeOrder(): CoverOrder | undefined {
  const order: CoverOrder | undefined = Reflect.get(globalThis, orderKey)
  Reflect.deleteProperty(globalThis, orderKey)
  return order
}
