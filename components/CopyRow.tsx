import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { AddressParts } from '../core/page/address-parts.ts'
import type { ReportPart } from '../core/report/report-parts.ts'
import { AddressLine } from './AddressLine.tsx'
import { useWords } from './words.tsx'

type Props = {
  part: ReportPart
  language: string
  isDone: boolean
  hint?: string | undefined
  partsOf: ((url: string) => AddressParts) | undefined
  copy(part: ReportPart): Promise<boolean>
}

/** One part of the report with its own copy button. What stands here is what is copied, byte for byte. */
export function CopyRow({ part, language, isDone, hint, partsOf, copy }: Props): JSX.Element {
  const { say } = useWords()
  const [copied, setCopied] = useState<boolean | undefined>(undefined)
  const { label, text, isAddress } = part
  return (
    <li class="copy-row">
      <div class="row">
        <h3 lang={language}>{label}</h3>
        <button
          type="button"
          class="ghost"
          aria-label={say('copy.buttonFor', { field: label })}
          onClick={() => void copy(part).then(setCopied)}
        >
          {say(copied || isDone ? 'copy.done' : 'copy.button')}
        </button>
      </div>
      {isAddress ? (
        <AddressLine url={text} partsOf={partsOf} />
      ) : (
        <p class="part-text" lang={part.language ?? language}>
          <bdi dir="auto">{text}</bdi>
        </p>
      )}
      {hint && <p class="small soft">{hint}</p>}
      <p class="unseen" role="status">
        {copied && say('copy.doneFor', { field: label })}
      </p>
      {copied === false && <p class="problem">{say('copy.failed')}</p>}
    </li>
  )
}
