import type { JSX } from 'preact'
import { useEffect, useId, useState } from 'preact/hooks'
import { handOffFor } from '../core/handoff/hand-off-for.ts'
import { ConcernChoices } from './ConcernChoices.tsx'
import { DetailFields } from './DetailFields.tsx'
import { Fault } from './Fault.tsx'
import { GoesTo } from './GoesTo.tsx'
import { Notices } from './Notices.tsx'
import { PlatformCard } from './PlatformCard.tsx'
import { focusProblem, PrimaryAction } from './PrimaryAction.tsx'
import { placeReason } from './place-reason.ts'
import type { ReportSession } from './report-session.ts'
import { SeenCard } from './SeenCard.tsx'
import { useLoaded } from './use-loaded.ts'
import { useWords } from './words.tsx'

function FooterNote({ session }: { session: ReportSession }): JSX.Element {
  const words = useWords()
  const { say } = words
  const place = session.place.value
  const primary = session.route.value?.primary
  const by = primary && handOffFor(primary)?.by
  const promise =
    by === 'phone' ? 'primary.noteCall' : by === 'email' ? 'primary.noteWrite' : ('primary.note' as const)
  return (
    <p class="small soft">
      {place?.country !== undefined && <span class="block">{placeReason(place, words)}</span>}
      {say(promise)}
    </p>
  )
}

/** The buttons come by themselves: whether the page is still there is known after the first paint only. */
function LookAway({ session }: { session: ReportSession }): JSX.Element {
  const { say } = useWords()
  const loaded = useLoaded(() => import('./SourcePageButtons.tsx'))
  return (
    <>
      <p class="small soft">{say('seen.closePage')}</p>
      {loaded && <loaded.SourcePageButtons session={session} />}
    </>
  )
}

/** The report: what was seen, what it is, where it goes and why, and one thing to press. */
export function ReportScreen({ session }: { session: ReportSession }): JSX.Element {
  const { say } = useWords()
  const draft = session.draft.value
  const problems = session.problems.value
  const detailsId = useId()
  const [isOpen, setOpen] = useState(false)
  const [refusals, setRefusals] = useState(0)
  const isBlank = draft !== undefined && draft.fields.address === '' && draft.edited.length === 0
  const concernProblem = problems.find(({ field }) => field === 'concern')

  useEffect(() => {
    if (isBlank) setOpen(true)
  }, [isBlank])

  useEffect(() => {
    const [first] = session.problems.value
    if (refusals === 0 || first === undefined) return
    // The details are open by now: a field that is not on the screen cannot take the focus.
    focusProblem(`${first.field}${first.target ?? ''}`)
  }, [refusals])

  function showProblems(): void {
    if (session.problems.value.some(({ field }) => field !== 'concern')) setOpen(true)
    setRefusals((count) => count + 1)
  }

  return (
    <>
      <main class="screen report-screen">
        <Notices session={session} />
        <Fault session={session} />
        <SeenCard session={session}>
          {draft?.fields.address && <LookAway session={session} />}
          <button
            type="button"
            class="link"
            aria-expanded={isOpen}
            aria-controls={detailsId}
            onClick={() => setOpen(!isOpen)}
          >
            {say(isOpen ? 'seen.details.hide' : 'seen.details.show')}
          </button>
          <div id={detailsId} hidden={!isOpen}>
            {isOpen && draft && <DetailFields session={session} draft={draft} />}
          </div>
        </SeenCard>
        <ConcernChoices
          chosen={draft?.concern}
          problem={concernProblem && say(concernProblem.message)}
          choose={session.chooseConcern}
        />
        <GoesTo session={session} />
        {session.route.value?.platformToo && <PlatformCard session={session} />}
        <nav class="more">
          {session.surface === 'popup' && !draft?.source.incognito && session.showsOwnPages.value && (
            <button type="button" class="link" onClick={session.openLarger}>
              {say('app.openLarger')}
            </button>
          )}
          {session.showsOwnPages.value && (
            <button type="button" class="link" onClick={session.openSettings}>
              {say('app.settings')}
            </button>
          )}
        </nav>
      </main>
      <footer class="foot">
        <p class="problem" role="status">
          {problems.length > 0 && say('problem.summary', { count: problems.length })}
        </p>
        <PrimaryAction session={session} refused={showProblems} />
        <FooterNote session={session} />
      </footer>
    </>
  )
}
