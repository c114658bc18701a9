import type { JSX } from 'preact'
import { handOffFor, handOffWay } from '../core/handoff/hand-off-for.ts'
import type { Service } from '../core/routing/index.ts'
import type { ReportSession } from './report-session.ts'

type Props = {
  session: ReportSession
  service: Service
  /** What it says for each way of handing over: it names whom it leads to. */
  label: (by: 'call' | 'open' | 'write') => string
  /** Called when the report cannot be handed over yet. */
  refused(): void
}

/** The one thing to press: a link where the person writes or calls, a button where a page opens. */
export function HandOffButton({ session, service, label, refused }: Props): JSX.Element | null {
  const handOff = handOffFor(service)
  if (handOff === undefined) return null
  const press = (event: Event): void => {
    if (session.handOver(service)) return
    event.preventDefault()
    refused()
  }
  if (handOff.by === 'email') {
    return (
      <a class="primary" href={`mailto:${handOff.address}`} onClick={press}>
        {label('write')}
      </a>
    )
  }
  if (handOff.by === 'phone') {
    return (
      <a class="primary" href={handOff.phone.tel} onClick={press}>
        {label('call')}
      </a>
    )
  }
  // In practice it says what it would do, and is a button.
  const way = handOffWay(handOff)
  return (
    <button type="button" class="primary" onClick={press}>
      {label(way === 'phone' ? 'call' : way === 'email' ? 'write' : 'open')}
    </button>
  )
}
