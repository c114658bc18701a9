import type { JSX } from 'preact'
import { localTime, readableTime } from '../core/report/local-time.ts'
import { AddressLine } from './AddressLine.tsx'
import type { ReportSession } from './report-session.ts'
import { useWords } from './words.tsx'

/** The button was pressed on another page while a report is under way: which of the two to go on with. */
export function UnderWayScreen({ session }: { session: ReportSession }): JSX.Element | null {
  const { say, tag } = useWords()
  const draft = session.draft.value
  if (draft === undefined) return null
  const { address } = draft.fields
  const time = readableTime(localTime(draft.startedAt, draft.timeZone), tag, 'short')
  const isHidden = draft.source.incognito && !session.sighting.value?.tab?.incognito
  const about = isHidden ? 'aboutPrivate' : address === '' ? 'aboutNothing' : ('about' as const)
  return (
    <main class="screen">
      <section class="card" aria-labelledby="under-way-title">
        <h1 id="under-way-title">{say('underWay.title')}</h1>
        <p>{say(`underWay.${about}`, { time })}</p>
        {about === 'about' && <AddressLine url={address} partsOf={session.partsOf.value} />}
        <button type="button" class="primary" onClick={session.goOn}>
          {say('underWay.goOn')}
        </button>
        <button type="button" class="ghost wide" onClick={session.startAnew}>
          {say('underWay.startAnew')}
        </button>
        <p class="small soft">{say('underWay.hint')}</p>
      </section>
    </main>
  )
}
