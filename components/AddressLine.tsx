import type { JSX } from 'preact'
import { sayWith } from '../core/language/say-with.ts'
import type { AddressParts } from '../core/page/address-parts.ts'
import { useWords } from './words.tsx'

type Props = {
  url: string
  /** Takes the address apart; undefined until that is loaded. */
  partsOf: ((url: string) => AddressParts) | undefined
}

/**
 * An address, whole and from left to right in every language, with the part that one owner registered set apart. A host
 * in other letters than the address has is shown in both, since they can look like another's.
 */
export function AddressLine({ url, partsOf }: Props): JSX.Element {
  const words = useWords()
  const parts = partsOf?.(url)
  return (
    <>
      <p class="address">
        <bdi dir="ltr">
          {parts ? (
            <>
              {parts.before}
              <strong>{parts.site}</strong>
              {parts.after}
            </>
          ) : (
            url
          )}
        </bdi>
      </p>
      {parts?.unicodeHost && (
        <p class="small soft">{sayWith(words, 'seen.unicodeHost', 'host', parts.unicodeHost)}</p>
      )}
    </>
  )
}
