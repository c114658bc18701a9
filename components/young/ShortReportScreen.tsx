import type { ComponentChildren, JSX } from 'preact'
import { useState } from 'preact/hooks'
import { handOffFor, handOffWay } from '../../core/handoff/hand-off-for.ts'
import { countryName } from '../../core/language/names.ts'
import { isLocalTime, readableTime } from '../../core/report/local-time.ts'
import { reportService } from '../../core/young/report-service.ts'
import { AddressLine } from '../AddressLine.tsx'
import type { ScreenProps } from './screen-props.ts'
import { Ways } from './Ways.tsx'
import { YoungFrame } from './YoungFrame.tsx'
import { YoungHandOff } from './YoungHandOff.tsx'
import { useYoungWords } from './young-words.tsx'

function Row({ term, children }: { term: string; children: ComponentChildren }): JSX.Element {
  return (
    <div>
      <dt class="small soft">{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Parts({ session }: Pick<ScreenProps, 'session'>): JSX.Element | null {
  const { say, tag } = useYoungWords()
  const draft = session.draft.value
  const country = session.place.value?.country
  if (draft === undefined) return null
  const { address, seenAt } = draft.fields
  return (
    <dl class="short-report">
      <Row term={say('young.report.what')}>{say(`young.choice.${draft.prompt?.choice ?? 'else'}`)}</Row>
      <Row term={say('young.report.where')}>
        <AddressLine url={address} partsOf={session.partsOf.value} />
        {draft.targets.map(
          ({ text, embedded }, index) =>
            !embedded && <AddressLine key={index} url={text} partsOf={session.partsOf.value} />,
        )}
      </Row>
      {isLocalTime(seenAt) && (
        <Row term={say('young.report.when')}>
          <bdi>{readableTime(seenAt, tag, 'short')}</bdi>
        </Row>
      )}
      {country !== undefined && <Row term={say('young.report.country')}>{countryName(country, tag)}</Row>}
    </dl>
  )
}

/** Where there is no address, nobody could look at it: a voice, or an adult, then does better than a form. */
function WithoutAddress({ young }: Pick<ScreenProps, 'young'>): JSX.Element {
  const { say } = useYoungWords()
  return (
    <section class="card" role="status">
      <p>{say('young.report.noAddress')}</p>
      <button type="button" class="primary" onClick={() => young.goTo('show')}>
        {say('young.act.together')}
      </button>
    </section>
  )
}

/** The whole report of a young person, to read before it is handed over. There is nothing to write. */
export function ShortReportScreen({ session, young }: ScreenProps): JSX.Element {
  const { say } = useYoungWords()
  const [isRefused, setRefused] = useState(false)
  const route = session.route.value
  const service = route && reportService(route)
  const canReport = session.draft.value?.fields.address !== '' && !isRefused
  const handOff = service && handOffFor(service)
  const byPhone = handOff && handOffWay(handOff) === 'phone'
  return (
    <YoungFrame
      session={session}
      title={say('young.report.title')}
      ways={
        <>
          <Ways young={young} back="act" />
          {canReport && service && (
            <YoungHandOff session={session} service={service} refused={() => setRefused(true)} />
          )}
        </>
      }
    >
      {canReport ? (
        <section class="card">
          <Parts session={session} />
          <p>{say('young.report.only')}</p>
          <p class="small soft">{say(byPhone ? 'young.report.noteCall' : 'young.report.note')}</p>
          <button type="button" class="link" onClick={() => young.goTo('question')}>
            {say('young.report.change')}
          </button>
        </section>
      ) : (
        <WithoutAddress young={young} />
      )}
    </YoungFrame>
  )
}
