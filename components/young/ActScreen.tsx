import type { JSX } from 'preact'
import { reportService, takeDownServices } from '../../core/young/report-service.ts'
import { whereFrom } from '../../core/young/where-from.ts'
import { LinkButton } from '../LinkButton.tsx'
import { OutLink } from '../OutLink.tsx'
import { PlatformReport } from './PlatformReport.tsx'
import type { ScreenProps } from './screen-props.ts'
import { showTitle } from './show-title.ts'
import { Ways } from './Ways.tsx'
import { YoungFrame } from './YoungFrame.tsx'
import { useYoungWords } from './young-words.tsx'

function ReportCard({ session, young }: ScreenProps): JSX.Element {
  const { say } = useYoungWords()
  const route = session.route.value
  const service = route && reportService(route)
  return (
    <section class="card" aria-labelledby="report-title">
      <h2 id="report-title">{say('young.act.report')}</h2>
      {service && (
        <>
          <p>{say('young.act.report.text', { name: service.name })}</p>
          <button type="button" class="primary" onClick={() => young.goTo('report')}>
            {say('young.act.report.short')}
          </button>
        </>
      )}
      {(service === undefined || route?.platformToo) && <PlatformReport session={session} />}
    </section>
  )
}

function TakeDownCard({ session }: Pick<ScreenProps, 'session'>): JSX.Element | null {
  const { say } = useYoungWords()
  const services = session.route.value ? takeDownServices(session.route.value) : []
  if (services.length === 0) return null
  return (
    <section class="card" aria-labelledby="take-down-title">
      <h2 id="take-down-title">{say('young.act.takeDown')}</h2>
      <p>{say('young.act.takeDown.text')}</p>
      {services.map(({ id, name, reportUrl, homepage }) => {
        const url = reportUrl ?? homepage
        return url === undefined ? (
          <p key={id} class="who">
            <bdi>{name}</bdi>
          </p>
        ) : (
          <OutLink key={id} url={url} visit={session.visit}>
            {say('young.act.takeDown.open', { name })}
          </OutLink>
        )
      })}
    </section>
  )
}

/** Fourth step: what can be done, alone or with an adult. */
export function ActScreen({ session, young }: ScreenProps): JSX.Element {
  const words = useYoungWords()
  const { say } = words
  const choice = session.draft.value?.prompt?.choice ?? 'else'
  return (
    <YoungFrame
      session={session}
      title={say('young.step.act')}
      step="act"
      ways={
        <>
          <Ways young={young} back="decide" />
          <button type="button" class="ghost" onClick={session.reported}>
            {say('young.act.done')}
          </button>
        </>
      }
    >
      <p class="large">{say('young.act.lead')}</p>
      <section class="card" aria-labelledby="together-title">
        <h2 id="together-title">{say('young.act.together')}</h2>
        <p>{say('young.act.together.text')}</p>
        <button type="button" class="primary" onClick={() => young.goTo('show')}>
          {showTitle(words, session.contacts.value)}
        </button>
      </section>
      <ReportCard session={session} young={young} />
      <TakeDownCard session={session} />
      <section class="card" aria-labelledby="block-title">
        <h2 id="block-title">{say('young.act.block')}</h2>
        <p>{say(`young.act.block.${whereFrom(choice)}`)}</p>
      </section>
      <LinkButton follow={young.openGuide}>{say('young.guide')}</LinkButton>
      <p class="small soft">
        {say('young.clears')} {say('young.kept')}
      </p>
    </YoungFrame>
  )
}
