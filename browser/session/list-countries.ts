import { effect, type ReadonlySignal, signal } from '@preact/signals'
import { countriesByName } from '../../core/language/names.ts'
import type { Words } from '../../core/language/words.ts'
import { afterPaint } from './after-paint.ts'

/** Every country by name in the person's language. Comes when the browser is idle, since two hundred names must not hold back the first paint. */
export function listCountries(
  words: ReadonlySignal<Words>,
): ReadonlySignal<readonly { code: string; name: string }[]> {
  const countries = signal<readonly { code: string; name: string }[]>([])
  effect(() => {
    const { tag } = words.value
    void afterPaint()
      .then(() => import('../../directory/country-codes.json'))
      .then(({ default: { codes } }) => {
        countries.value = countriesByName(codes.split(' '), tag)
      })
  })
  return countries
}
