import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { TextField } from './TextField.tsx'
import { useWords } from './words.tsx'

type Props = {
  /** As typed so far; kept by the surface and never on disk. */
  reference: string
  write(reference: string): void
  /** Saves the receipt as a file. @returns the file's name. */
  save(): string
}

/** The number the organisation gave, and a receipt of the report that says nothing of what was seen. */
export function ReceiptField({ reference, write, save }: Props): JSX.Element {
  const { say } = useWords()
  const [saved, setSaved] = useState<string | undefined>(undefined)
  return (
    <section class="card receipt" aria-labelledby="receipt-title">
      <h2 id="receipt-title">{say('receipt.title')}</h2>
      <TextField
        id="receipt-reference"
        label={say('receipt.reference')}
        value={reference}
        hint={say('receipt.hint')}
        write={write}
      />
      {reference.trim() !== '' && (
        <button type="button" class="ghost" onClick={() => setSaved(save())}>
          {say('receipt.save')}
        </button>
      )}
      <p class="small soft" role="status">
        {saved && say('save.done', { file: saved })}
      </p>
    </section>
  )
}
