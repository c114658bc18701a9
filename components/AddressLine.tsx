import type { JSX } from 'preact'
import type { AddressParts } from '../core/page/address-parts.ts'
import { useWords } from './words.tsx'

type Props = { url: string; parts?: AddressParts | undefined }

/** An address, whole and from left to right in every language, with the part that one owner registered set apart. */
export function AddressLine({ url, parts }: Props): JSX.Element {
  const { say } = useWords()
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
      {parts?.unicodeHost && <p class="small soft">{say('seen.unicodeHost', { host: parts.unicodeHost })}</p>}
    </>
  )
}
