import type { JSX } from 'preact'
import { talkServices } from '../../core/young/talk-services.ts'
import { OutLink } from '../OutLink.tsx'
import { PhoneLinks } from '../PhoneLinks.tsx'
import { ContactLines } from './ContactLines.tsx'
import { CountryShown } from './CountryAsk.tsx'
import type { ScreenProps } from './screen-props.ts'
import { Ways } from './Ways.tsx'
import { YoungFrame } from './YoungFrame.tsx'
import { useYoungWords } from './young-words.tsx'

/** A young person is not asked to choose among more than these. */
const mostHelplines = 3

function Helplines({ session }: Pick<ScreenProps, 'session'>): JSX.Element {
  const { say } = useYoungWords()
  const route = session.route.value
  const services = route ? talkServices(route, new Date()).slice(0, mostHelplines) : []
  return (
    <section class="card" aria-labelledby="helpline-title">
      <h2 id="helpline-title">{say('young.decide.helpline')}</h2>
      <p>{say('young.decide.listen')}</p>
      {services.map((service) => (
        <div key={service.id} class="support">
          <p class="who">
            <bdi>{service.name}</bdi>
          </p>
          <PhoneLinks phones={service.phones} />
          {service.homepage && (
            <OutLink url={service.homepage} visit={session.visit}>
              {say('young.talk.page')} <bdi class="unseen">{service.name}</bdi>
            </OutLink>
          )}
        </div>
      ))}
      <CountryShown session={session} />
    </section>
  )
}

/** Third step: whom to tell, with words to begin with. */
export function DecideScreen({ session, young }: ScreenProps): JSX.Element {
  const { say } = useYoungWords()
  const contacts = session.contacts.value.map((contact, position) => ({ contact, id: `contact-${position}` }))
  const chosen = contacts.filter(({ contact }) => contact.because === 'chosen')
  const added = contacts.filter(({ contact }) => contact.because === 'policy')
  const choice = session.draft.value?.prompt?.choice ?? 'else'
  return (
    <YoungFrame
      session={session}
      title={say('young.step.decide')}
      step="decide"
      ways={<Ways young={young} back="think" next="act" />}
    >
      <p class="large">{say('young.decide.lead')}</p>
      <section class="card" aria-labelledby="adult-title">
        <h2 id="adult-title">{say('young.decide.adult')}</h2>
        {chosen.map((each) => (
          <ContactLines key={each.id} {...each} visit={session.visit} />
        ))}
        {chosen.length === 0 && <p>{say('young.decide.anyone')}</p>}
        <p class="small soft">{say('young.decide.say')}</p>
        <blockquote class="words-to-say">{say(`young.say.${choice}`)}</blockquote>
      </section>
      <Helplines session={session} />
      {added.length > 0 && (
        <section class="card" aria-labelledby="added-title">
          <h2 id="added-title">{say('policy.title')}</h2>
          {added.map((each) => (
            <ContactLines key={each.id} {...each} visit={session.visit} />
          ))}
        </section>
      )}
    </YoungFrame>
  )
}
