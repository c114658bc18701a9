import type { JSX } from 'preact'
import type { Service } from '../core/routing/index.ts'
import { UrgentCalls } from './UrgentCalls.tsx'
import { useWords } from './words.tsx'

type Props = { emergency: readonly Service[] | undefined; question?: string | undefined }

/** The emergency number of where the person is, always one action away, and that of the country they report in. */
export function UrgentStrip({ emergency, question }: Props): JSX.Element {
  const { say } = useWords()
  return (
    <aside class="urgent" aria-label={say('urgent.label')}>
      <span>{question ?? say('urgent.question')}</span>
      <UrgentCalls emergency={emergency} />
    </aside>
  )
}
