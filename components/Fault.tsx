import type { JSX } from 'preact'
import lastResort from '../directory/last-resort.json' with { type: 'json' }
import { OutLink } from './OutLink.tsx'
import type { ReportSession } from './report-session.ts'
import { useWords } from './words.tsx'

/** What to do when a part of Signpost itself fails: never a dead end, never a raw error. */
export function Fault({ session }: { session: ReportSession }): JSX.Element | null {
  const { say } = useWords()
  const fault = session.fault.value
  if (fault === undefined) return null
  if (fault === 'storage') {
    return (
      <p class="notice" role="status">
        {say('fault.storage')}
      </p>
    )
  }
  return (
    <div class="notice" role="alert">
      <p>
        <b>{say('fault.title')}</b>
      </p>
      <p>{say('fault.text')}</p>
      <OutLink url={lastResort.listOfHotlines} visit={session.visit}>
        {say('fault.open')}
      </OutLink>
      <button type="button" class="ghost" onClick={session.retryRouting}>
        {say('fault.retry')}
      </button>
    </div>
  )
}
