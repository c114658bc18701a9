import type { JSX } from 'preact'
import { useWords } from './words.tsx'

type Props<Choice extends string> = {
  id: string
  label: string
  choices: readonly { value: Choice; label: string }[]
  chosen: Choice | undefined
  choose(choice: Choice | undefined): void
}

/** One of a few answers, or none. */
export function ChoiceField<Choice extends string>(props: Props<Choice>): JSX.Element {
  const { id, label, choices, chosen, choose } = props
  const { say } = useWords()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        class="input"
        id={id}
        autoComplete="off"
        value={chosen ?? ''}
        onChange={({ currentTarget }) =>
          choose(choices.find(({ value }) => value === currentTarget.value)?.value)
        }
      >
        <option value="">{say('choice.unknown')}</option>
        {choices.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
