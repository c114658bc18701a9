import type { JSX } from 'preact'
import lastResort from '../directory/last-resort.json' with { type: 'json' }
import { NotOpened } from './NotOpened.tsx'
import { OutLink } from './OutLink.tsx'
import type { ReportSession } from './report-session.ts'
import { useWords } from './words.tsx'

function OwnFault({ session }: { session: ReportSession }): JSX.Element | null {
  const { say } = useWords()
  const fault = session.fault.value
  switch (fault) {
    case undefined:
      return null
    case 'storage':
      return (
        <p class="notice" role="status">
          {say('fault.storage')}
        </p>
      )
    case 'wiping':
      return (
        <p class="notice" role="alert">
          {say('fault.wiping')}
        </p>
      )
    case 'routing':
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
}

/** What to do when a part of Signpost or of the browser fails: never a dead end, never a raw error. */
export function Fault({ session }: { session: ReportSession }): JSX.Element {
  return (
    <>
      <OwnFault session={session} />
      <NotOpened url={session.notOpened.value} />
    </>
  )
}
