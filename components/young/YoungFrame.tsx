import type { ComponentChildren, JSX } from 'preact'
import { type YoungStep, youngSteps } from '../../core/report/prompt.ts'
import { Fault } from '../Fault.tsx'
import type { ReportSession } from '../report-session.ts'
import { CountryAsk } from './CountryAsk.tsx'
import { StepMarks } from './StepMarks.tsx'
import { TalkLine } from './TalkLine.tsx'

type Props = {
  session: ReportSession
  title: string
  step?: YoungStep
  /** The ways back and on. */
  ways?: ComponentChildren
  children: ComponentChildren
}

/** What every screen of a young person has: its heading, someone to talk to, and the ways back and on. */
export function YoungFrame({ session, title, step, ways, children }: Props): JSX.Element {
  return (
    <>
      <main class="screen young">
        {step && <StepMarks current={youngSteps.indexOf(step)} />}
        <h1 tabIndex={-1}>{title}</h1>
        <CountryAsk session={session} />
        {children}
        <Fault session={session} />
      </main>
      <footer class="foot young-foot">
        <TalkLine session={session} />
        {ways && <div class="young-ways">{ways}</div>}
      </footer>
    </>
  )
}
