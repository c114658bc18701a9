import type { JSX } from 'preact'
import type { Service } from '../../core/routing/index.ts'
import { HandOffButton } from '../HandOffButton.tsx'
import type { ReportSession } from '../report-session.ts'
import { useYoungWords } from './young-words.tsx'

type Props = { session: ReportSession; service: Service; refused(): void }

/** The one thing to press, in a young person's words. */
export function YoungHandOff({ session, service, refused }: Props): JSX.Element {
  const { say } = useYoungWords()
  return (
    <HandOffButton
      session={session}
      service={service}
      label={(by) => say(`young.report.${by}`, { name: service.name })}
      refused={refused}
    />
  )
}
