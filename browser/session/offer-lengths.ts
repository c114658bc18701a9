import { effect, type ReadonlySignal, signal } from '@preact/signals'
import type { AddressLength } from '../../core/page/shorten-address.ts'

/** The forms a captured address can be shortened to, loaded after the first paint. */
export function offerLengths(
  captured: ReadonlySignal<string | undefined>,
): ReadonlySignal<readonly { to: AddressLength; url: string }[]> {
  const lengths = signal<readonly { to: AddressLength; url: string }[]>([])
  effect(() => {
    const url = captured.value
    lengths.value = []
    if (url === undefined) return
    void import('../../core/page/shorten-address.ts').then(({ addressShortenings }) => {
      const shorter = addressShortenings(url)
      if (captured.value === url && shorter.length > 0) lengths.value = [{ to: 'full', url }, ...shorter]
    })
  })
  return lengths
}
