import type { JSX } from 'preact'
import { handOffFor } from '../core/handoff/hand-off-for.ts'
import { HandOffButton } from './HandOffButton.tsx'
import type { ReportSession } from './report-session.ts'
import { useWords } from './words.tsx'

/** Takes the person to the first thing that needs a look. */
export function focusProblem(id: string): void {
  const element = document.getElementById(id)
  const control = element?.matches('input, select, textarea')
    ? element
    : element?.querySelector('input, select')
  if (!(control instanceof HTMLElement)) return
  // Asked for, because after a press of the mouse the browser would show no ring on a choice.
  const visibly: FocusOptions & { focusVisible: boolean } = { focusVisible: true, preventScroll: true }
  control.focus(visibly)
  element?.scrollIntoView({ block: 'start' })
}

type Props = { session: ReportSession; refused(): void }

/** The one thing to press. It names the organisation it leads to. */
export function PrimaryAction({ session, refused }: Props): JSX.Element {
  const { say } = useWords()
  const service = session.route.value?.primary
  const place = session.place.value
  const handOff = service && handOffFor(service)

  if (place !== undefined && place.country === undefined) {
    return (
      <button type="button" class="primary" onClick={() => focusProblem('country')}>
        {say('primary.choose')}
      </button>
    )
  }
  if (service === undefined || handOff === undefined) {
    return (
      <button type="button" class="primary" disabled>
        {say('goes.looking')}
      </button>
    )
  }
  return (
    <HandOffButton
      session={session}
      service={service}
      label={(by) => say(`primary.${by}`, { name: service.name })}
      refused={refused}
    />
  )
}
