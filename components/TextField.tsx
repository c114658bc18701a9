import type { JSX } from 'preact'
import { useWords } from './words.tsx'

type Props = {
  id: string
  label: string
  value: string
  type?: 'text' | 'tel' | 'url' | 'datetime-local' | 'lines'
  hint?: string | undefined
  problem?: string | undefined
  /** Said when the text was too long and its end was cut off. */
  cut?: string | undefined
  write(text: string): void
  settle?(): void
}

/** One field with its label above it, and what is wrong with it right below. What was typed always stays. */
export function TextField(props: Props): JSX.Element {
  const { id, label, value, type = 'text', hint, problem, cut, write, settle } = props
  const { direction } = useWords()
  const wrong = problem ?? cut
  const described = [hint && `${id}-hint`, wrong && `${id}-problem`].filter(Boolean).join(' ')
  const shared = {
    id,
    value,
    class: 'input',
    // Addresses and numbers read from left to right in every language; other text takes the direction of what is typed.
    dir: type === 'url' || type === 'tel' ? 'ltr' : type === 'datetime-local' ? direction : 'auto',
    autoComplete: 'off',
    spellcheck: false,
    'aria-describedby': described === '' ? undefined : described,
    'aria-invalid': problem ? true : undefined,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => write(currentTarget.value),
    onBlur: () => settle?.(),
  } as const
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {type === 'lines' ? (
        <textarea {...shared} rows={3} />
      ) : type === 'datetime-local' ? (
        <input {...shared} type="datetime-local" />
      ) : (
        // Not type="url": the browser's own messages would stand beside ours, in another language.
        <input {...shared} type="text" inputMode={type} />
      )}
      {hint && (
        <p class="small soft" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <p class="problem" id={`${id}-problem`} aria-live="polite">
        {wrong}
      </p>
    </div>
  )
}
