import type { ComponentChildren, JSX } from 'preact'
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

type FigureProps = { code: Code; label: string; number: string; title: string; children: ComponentChildren }

function CodeFigure({ code, label, number, title, children }: FigureProps): JSX.Element {
  return (
    <figure>
      <CodePicture code={code} label={label} />
      <figcaption>
        <h3>{title}</h3>
        {/* Alone and isolated: within a sentence from right to left the groups of a number change places. */}
        <bdi class="phone-number" dir="ltr">
          {number}
        </bdi>
        {children}
      </figcaption>
    </figure>
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
  const lines = message === '' ? [] : message.split('\n')
  return (
    <details class="phone-codes">
      <summary>
        {say('phoneCode.title')} <bdi dir="ltr">{number}</bdi>
      </summary>
      {isForCalls(phone) && (
        <CodeFigure
          code={callCode(phone)}
          label={say('phoneCode.callLabel', { number })}
          number={number}
          title={say('phoneCode.call')}
        >
          <p class="small soft">{say('phoneCode.callHint')}</p>
        </CodeFigure>
      )}
      {text && (
        <CodeFigure
          code={text}
          label={say('phoneCode.textLabel', { number })}
          number={number}
          title={say('phoneCode.text')}
        >
          <p class="small soft">{say('phoneCode.textHint')}</p>
          {lines.length > 0 && <p class="small">{say('phoneCode.message')}</p>}
          {lines.map((line) => (
            <bdi key={line} class="small block" dir="auto">
              {line}
            </bdi>
          ))}
        </CodeFigure>
      )}
    </details>
  )
}
