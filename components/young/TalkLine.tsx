import type { JSX } from 'preact'
import { oneAfterOther } from '../../core/language/one-after-other.ts'
import { takesCalls, talkPhone } from '../../core/young/talk-phone.ts'
import { talkServices } from '../../core/young/talk-services.ts'
import { isolatedNumber } from '../isolated-number.ts'
import { OutLink } from '../OutLink.tsx'
import { phoneFacts } from '../phone-facts.ts'
import type { ReportSession } from '../report-session.ts'
import { useYoungWords } from './young-words.tsx'

function Nobody({ session }: { session: ReportSession }): JSX.Element {
  const { say } = useYoungWords()
  const isUnknown = session.place.value !== undefined && session.place.value.country === undefined
  const hasFailed = session.fault.value === 'routing'
  return (
    <p class="small">
      {say(hasFailed ? 'young.talk.failed' : isUnknown ? 'young.talk.choose' : 'young.talk.looking')}
    </p>
  )
}

type Way = { href: string; toRead: boolean | undefined; words: string }

/** One press to reach them; in practice, where nobody is reached, the number to read. */
function TalkWay({ href, toRead, words }: Way): JSX.Element {
  return toRead ? (
    <span class="talk-read">{words}</span>
  ) : (
    <a class="talk-call" href={href}>
      {words}
    </a>
  )
}

/** Someone to talk to, on every screen: who, when they answer, and one press to reach them. */
export function TalkLine({ session }: { session: ReportSession }): JSX.Element {
  const words = useYoungWords()
  const { say } = words
  const route = session.route.value
  const now = new Date()
  const [service] = route ? talkServices(route, now) : []
  if (service === undefined) return <Nobody session={session} />
  const phone = talkPhone(service.phones, now)
  const number = phone && isolatedNumber(phone.number)
  return (
    <aside class="talk-line" aria-label={say('young.talk.title')}>
      <p class="small soft">
        {oneAfterOther([say('young.talk.title'), ...(phone ? phoneFacts(phone, now, words) : [])], words)}
      </p>
      <b>
        <bdi>{service.name}</bdi>
      </b>
      {phone && number && takesCalls(phone) && (
        <TalkWay href={phone.tel} toRead={phone.toRead} words={say('young.talk.call', { number })} />
      )}
      {phone && number && !takesCalls(phone) && phone.sms && (
        <TalkWay href={phone.sms} toRead={phone.toRead} words={say('young.talk.text', { number })} />
      )}
      {phone === undefined && service.homepage && (
        <OutLink url={service.homepage} visit={session.visit}>
          {say('young.talk.page')}
        </OutLink>
      )}
    </aside>
  )
}
