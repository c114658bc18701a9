import { effect, type ReadonlySignal, signal } from '@preact/signals'
import type { AddressParts } from '../../core/page/address-parts.ts'

/**
 * What takes addresses apart as they are shown. The list of public suffixes is loaded for it when there first is a
 * report, after the first paint.
 */
export function emphasiseSite(
  hasReport: ReadonlySignal<boolean>,
): ReadonlySignal<((url: string) => AddressParts) | undefined> {
  const partsOf = signal<((url: string) => AddressParts) | undefined>(undefined)
  effect(() => {
    if (!hasReport.value || partsOf.peek()) return
    void import('../../core/page/address-parts.ts').then(({ addressParts }) => {
      partsOf.value = addressParts
    })
  })
  return partsOf
}
