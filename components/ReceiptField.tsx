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
  /** Given where this surface may close before a file is saved: the only thing it then offers. */
  openLarger?: (() => void) | undefined
}

/** The number the organisation gave, and a receipt of the report that says nothing of what was seen. */
export function ReceiptField({ reference, write, save, openLarger }: Props): JSX.Element {
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
      {openLarger ? (
        <button type="button" class="ghost wide" onClick={openLarger}>
          {say('save.openLarger')}
        </button>
      ) : (
        reference.trim() !== '' && (
          <button type="button" class="ghost" onClick={() => setSaved(save())}>
            {say('receipt.save')}
          </button>
        )
      )}
      <p class="small soft" role="status">
        {saved && say('save.done', { file: saved })}
      </p>
    </section>
  )
}
