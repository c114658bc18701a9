import type { JSX } from 'preact'
import { handOffFor } from '../core/handoff/hand-off-for.ts'
import { countryName } from '../core/language/names.ts'
import type { Route, Service } from '../core/routing/index.ts'
import { CountryPicker } from './CountryPicker.tsx'
import { placeReason } from './place-reason.ts'
import type { Place, ReportSession } from './report-session.ts'
import { addedId, ServiceCard } from './ServiceCard.tsx'
import { UrgentCalls } from './UrgentCalls.tsx'
import { useWords } from './words.tsx'

function Other({
  session,
  service,
  route,
}: {
  session: ReportSession
  service: Service
  route: Route
}): JSX.Element {
  const { say } = useWords()
  const handOff = handOffFor(service)
  const opens = handOff?.by === 'form' || handOff?.by === 'home-page'
  return (
    <li class="other">
      <ServiceCard service={service} country={route.country}>
        {opens && (
          <button
            type="button"
            class="link"
            aria-describedby={addedId(service)}
            onClick={() => session.handOver(service)}
          >
            {say('primary.open', { name: service.name })}
          </button>
        )}
        {service.email !== undefined && (
          <a class="link" href={`mailto:${service.email}`} aria-describedby={addedId(service)}>
            {say('phone.email', { address: service.email })}
          </a>
        )}
      </ServiceCard>
    </li>
  )
}

/** A traveller's other country, one press away. Plain `en-US` says little: browsers everywhere are sold with it. */
function Elsewhere({ session, place }: { session: ReportSession; place: Place }): JSX.Element | null {
  const { say, tag } = useWords()
  const other = place.candidates.find(
    ({ country, because, evidence }) =>
      country !== place.country && (because === 'zone' || (because === 'region' && evidence !== 'en-US')),
  )
  if (place.country === undefined || other === undefined) return null
  return (
    <button type="button" class="link" onClick={() => session.chooseCountry(other.country)}>
      {say('goes.switch', { country: countryName(other.country, tag) })}
    </button>
  )
}

/** The police's numbers stand in sight when the first service has none of its own. */
function firstWithPhones({ primary, alternatives }: Route): Service | undefined {
  if (primary === undefined || primary.phones.length > 0) return undefined
  return alternatives.find(({ phones, kind }) => phones.length > 0 && kind === 'police')
}

/** Which organisation the report goes to and why, with the country beside it. */
export function GoesTo({ session }: { session: ReportSession }): JSX.Element {
  const words = useWords()
  const { say } = words
  const place = session.place.value
  const route = session.route.value
  const isSet = place?.candidate?.because === 'policy'
  const byPhone = route && firstWithPhones(route)
  const others = route?.alternatives.filter((service) => service !== byPhone) ?? []
  return (
    <section class="card goes" id="goes" aria-labelledby="goes-title">
      <h2 id="goes-title">{say('goes.title')}</h2>
      {place && <p class="small why">{placeReason(place, words)}</p>}
      <div aria-live="polite">
        {!place && <p class="soft">{say('goes.looking')}</p>}
        {route?.emergencyFirst && (
          <div class="emergency-first">
            <h3>{say('goes.emergencyFirst')}</h3>
            <UrgentCalls emergency={session.emergency.value} />
            <p class="small">{say('goes.emergencyHint')}</p>
          </div>
        )}
        {route?.primary && <ServiceCard service={route.primary} country={route.country} />}
        {route && byPhone && (
          <div class="by-phone">
            <h3>{say('goes.callPolice')}</h3>
            <ServiceCard service={byPhone} country={route.country} />
          </div>
        )}
      </div>
      {place && !isSet && <Elsewhere session={session} place={place} />}
      {place && !isSet && (
        <CountryPicker
          id="country"
          place={place}
          countries={session.countries.value}
          choose={session.chooseCountry}
        />
      )}
      {route && others.length > 0 && (
        <details class="others">
          <summary>{say('goes.others')}</summary>
          <ul>
            {others.map((service) => (
              <Other key={service.id} session={session} service={service} route={route} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
