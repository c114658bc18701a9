import type { JSX } from 'preact'
import { type PhoneCode as Code, callCode, textCode } from '../core/handoff/phone-code.ts'
import type { ShippedPhone } from '../directory/shipped.ts'
import { isForCalls } from './PhoneLinks.tsx'
import { useWords } from './words.tsx'

/** Least width of a code in CSS pixels, and of each of its squares: below that cameras fail on a screen. */
const leastWidth = 200
const leastSquare = 4

function CodePicture({ code, label }: { code: Code; label: string }): JSX.Element {
  const width = Math.max(leastWidth, code.size * leastSquare)
  // Black on white in the dark theme too: many cameras do not read a code the other way round.
  return (
    <svg
      class="phone-code"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${code.size} ${code.size}`}
      width={width}
      height={width}
      shape-rendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${code.size}v${code.size}H0z`} />
      <path fill="#000" d={code.path} />
    </svg>
  )
}

type Props = {
  phone: ShippedPhone
  /** Words of the prepared text message, by `textMessage`; empty for a bare one. */
  message: string
}

/** A number to scan with a phone, for those who sit at a computer: to call, or to text where the service takes texts. */
export function PhoneCode({ phone, message }: Props): JSX.Element {
  const { say } = useWords()
  const { number } = phone
  const text = textCode(phone, message)
  return (
    <details class="phone-codes">
      <summary>
        {say('phoneCode.title')} <bdi dir="ltr">{number}</bdi>
      </summary>
      {isForCalls(phone) && (
        <figure>
          <CodePicture code={callCode(phone)} label={say('phoneCode.callLabel', { number })} />
          <figcaption>
            <b>{say('phone.call', { number })}</b>
            <p class="small soft">{say('phoneCode.callHint')}</p>
          </figcaption>
        </figure>
      )}
      {text && (
        <figure>
          <CodePicture code={text} label={say('phoneCode.textLabel', { number })} />
          <figcaption>
            <b>{say('phone.text', { number })}</b>
            <p class="small soft">{say('phoneCode.textHint')}</p>
            {message !== '' && (
              <p class="small">
                {say('phoneCode.message')} <bdi dir="auto">{message}</bdi>
              </p>
            )}
          </figcaption>
        </figure>
      )}
    </details>
  )
}
