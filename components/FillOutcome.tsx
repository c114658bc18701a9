import type { JSX } from 'preact'
import type { LeftReason, ReportField } from '../core/handoff/form-description.ts'
import type { FillTold } from '../core/handoff/tell-fill.ts'
import type { FillState, ReportSession } from './report-session.ts'
import { useWords } from './words.tsx'

/** What the report calls each part that a form may ask for. */
const names = {
  address: 'report.address',
  otherAddresses: 'target.link',
  concern: 'report.what',
  contentKind: 'field.contentKind',
  seenAt: 'report.seenAt',
  platform: 'field.platform',
  account: 'field.account',
  title: 'field.title',
  note: 'field.note',
  country: 'report.country',
  language: 'report.language',
} as const satisfies Record<ReportField, string>

/** Why fields were left alone, each reason once, with how many. */
function Left({ left }: { left: readonly LeftReason[] }): JSX.Element | null {
  const { say } = useWords()
  const counts = Map.groupBy(left, (because) => because)
  if (counts.size === 0) return null
  return (
    <ul class="promise small">
      {[...counts].map(([because, all]) => (
        <li key={because}>{say(`fill.left.${because}`, { count: all.length })}</li>
      ))}
    </ul>
  )
}

/** What the page did by itself meanwhile, and what was left to the person because of it. */
function Deeds({ told }: { told: FillTold }): JSX.Element {
  const { say, tag } = useWords()
  const fields = new Intl.ListFormat(tag).format(told.byHand.map((field) => say(names[field])))
  return (
    <>
      {told.stopped && <p>{say('fill.stopped')}</p>}
      {told.sent && <p>{say('fill.sent')}</p>}
      {told.byHand.length > 0 && <p>{say('fill.byHand', { fields })}</p>}
    </>
  )
}

function Filled({ session, told }: { session: ReportSession; told: FillTold }): JSX.Element {
  const { say } = useWords()
  const count = told.filled.length
  return (
    <>
      <p>
        <b>{count === 0 && told.byHand.length > 0 ? say('fill.none') : say('fill.filled', { count })}</b>
      </p>
      <Deeds told={told} />
      <Left left={told.left} />
      {count > 0 && <UndoButton session={session} />}
    </>
  )
}

function UndoButton({ session }: { session: ReportSession }): JSX.Element {
  const { say } = useWords()
  return (
    <button type="button" class="ghost" onClick={session.undoFill}>
      {say('fill.undo')}
    </button>
  )
}

/** What came of filling a form, in words that are true also where the page did something by itself. */
export function FillOutcome({
  session,
  fill,
}: {
  session: ReportSession
  fill: FillState
}): JSX.Element | null {
  const { say } = useWords()
  switch (fill.step) {
    case 'hidden':
    case 'ready':
    case 'working':
      return null
    case 'loading':
    case 'unseen':
      return <p class="small">{say(`fill.${fill.step}`)}</p>
    case 'refused':
      return <p class="small">{say(`fill.refused.${fill.because}`)}</p>
    case 'failed':
    case 'replaced':
    case 'gone':
      return <p>{say(`fill.${fill.step}`)}</p>
    case 'watching':
      return (
        <>
          <p>{say('fill.watching')}</p>
          <UndoButton session={session} />
        </>
      )
    case 'undone':
      return (
        <>
          <p>{say('fill.undone')}</p>
          {fill.sent && <p>{say('fill.sent')}</p>}
        </>
      )
    case 'filled':
      return <Filled session={session} told={fill} />
  }
}
