import type { JSX } from 'preact'
import { youngSteps } from '../../core/report/prompt.ts'
import { useYoungWords } from './young-words.tsx'

function Tick(): JSX.Element {
  return (
    <svg
      class="tick"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="2.5"
      aria-hidden="true"
    >
      <path d="M3 8.5 6.5 12 13 4.5" />
    </svg>
  )
}

/** The four steps and which of them this is: by number, tick, weight and a line below, never by colour alone. */
export function StepMarks({ current }: { current: number }): JSX.Element {
  const { say } = useYoungWords()
  return (
    <ol class="step-marks" aria-label={say('young.steps.label')}>
      {youngSteps.map((step, at) => (
        <li
          key={step}
          class={at < current ? 'step-mark passed' : 'step-mark'}
          aria-current={at === current ? 'step' : undefined}
        >
          <span class="step-number" aria-hidden="true">
            {at < current ? <Tick /> : at + 1}
          </span>
          <span>{say(`young.step.${step}`)}</span>
          {at < current && <span class="unseen">{say('young.steps.done')}</span>}
        </li>
      ))}
    </ol>
  )
}
