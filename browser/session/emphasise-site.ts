import { effect, type ReadonlySignal, signal } from '@preact/signals'
import type { AddressParts } from '../../core/page/address-parts.ts'

/** Takes an address apart as it is shown. The list of public suffixes is loaded for it after the first paint. */
export function emphasiseSite(
  address: ReadonlySignal<string | undefined>,
): ReadonlySignal<AddressParts | undefined> {
  const parts = signal<AddressParts | undefined>(undefined)
  effect(() => {
    const url = address.value
    parts.value = undefined
    if (!url) return
    void import('../../core/page/address-parts.ts').then(({ addressParts }) => {
      if (address.value === url) parts.value = addressParts(url)
    })
  })
  return parts
}
