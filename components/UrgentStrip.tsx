import type { JSX } from 'preact'
import type { Service } from '../core/routing/index.ts'
import { UrgentCalls } from './UrgentCalls.tsx'
import { useWords } from './words.tsx'

/** The emergency number of where the person is, always one action away, and that of the country they report in. */
export function UrgentStrip({ emergency }: { emergency: readonly Service[] | undefined }): JSX.Element {
  const { say } = useWords()
  return (
    <aside class="urgent" aria-label={say('urgent.label')}>
      <span>{say('urgent.question')}</span>
      <UrgentCalls emergency={emergency} />
    </aside>
  )
}
