import type { JSX } from 'preact'
import type { OptionsSession } from '../options-session.ts'
import { TextField } from '../TextField.tsx'
import { useSettingsWords } from './settings-words.ts'

type Props = { session: OptionsSession; index: number; isFixed: boolean }

/** Name and number of one trusted adult. */
export function AdultFields({ session, index, isFixed }: Props): JSX.Element {
  const { say } = useSettingsWords()
  const { adults, problems, write, settle } = session.adults
  const adult = adults.value[index]
  const problem = problems.value[index]
  return (
    <fieldset class="adult" disabled={isFixed} aria-describedby={isFixed ? 'adults-fixed' : undefined}>
      <legend>{say(index === 0 ? 'welcome.adults.first' : 'welcome.adults.second')}</legend>
      {(['name', 'phone'] as const).map((field) => (
        <TextField
          key={field}
          id={`adult-${index}-${field}`}
          label={say(`welcome.adults.${field}`)}
          type={field === 'phone' ? 'tel' : 'text'}
          value={adult?.[field] ?? ''}
          problem={problem?.field === field ? say(`welcome.adults.problem.${problem.because}`) : undefined}
          write={(text) => write(index, field, text)}
          settle={() => settle(index)}
        />
      ))}
    </fieldset>
  )
}
