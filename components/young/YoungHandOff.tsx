import type { JSX } from 'preact'
import { handOffFor } from '../../core/handoff/hand-off-for.ts'
import type { Service } from '../../core/routing/index.ts'
import type { ReportSession } from '../report-session.ts'
import { useYoungWords } from './young-words.tsx'

type Props = { session: ReportSession; service: Service; refused(): void }

/** The one thing to press. It names whom it leads to. */
export function YoungHandOff({ session, service, refused }: Props): JSX.Element | null {
  const { say } = useYoungWords()
  const handOff = handOffFor(service)
  const { name } = service
  if (handOff === undefined) return null
  const press = (event: Event): void => {
    if (session.handOver(service)) return
    event.preventDefault()
    refused()
  }
  if (handOff.by === 'email') {
    return (
      <a class="primary" href={`mailto:${handOff.address}`} onClick={press}>
        {say('young.report.write', { name })}
      </a>
    )
  }
  if (handOff.by === 'phone') {
    return (
      <a class="primary" href={handOff.phone.tel} onClick={press}>
        {say('young.report.call', { name })}
      </a>
    )
  }
  return (
    <button type="button" class="primary" onClick={press}>
      {say('young.report.open', { name })}
    </button>
  )
}
