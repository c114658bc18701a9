import type { JSX } from 'preact'
import { handOffFor } from '../core/handoff/hand-off-for.ts'
import { textMessage } from '../core/handoff/phone-code.ts'
import type { Words } from '../core/language/words.ts'
import type { Draft } from '../core/report/draft.ts'
import type { Service } from '../core/routing/index.ts'
import { CareCard } from './CareCard.tsx'
import { Fault } from './Fault.tsx'
import { FillCard } from './FillCard.tsx'
import { NextCard } from './NextCard.tsx'
import { Notices } from './Notices.tsx'
import { PartsCard } from './PartsCard.tsx'
import { PhoneCode } from './PhoneCode.tsx'
import { PhoneLinks } from './PhoneLinks.tsx'
import { PhoneScript } from './PhoneScript.tsx'
import { PlatformCard } from './PlatformCard.tsx'
import { ReceiptField } from './ReceiptField.tsx'
import type { ReportSession } from './report-session.ts'
import { SaveCard } from './SaveCard.tsx'
import { addedId } from './ServiceCard.tsx'
import { TrustedContactsCard } from './TrustedContactsCard.tsx'
import { useWords } from './words.tsx'

type PhonesProps = { service: Service; draft: Draft; theirs: Words }

/** The numbers as codes to scan, for those who sit at a computer with a phone beside it. */
function PhoneCodes({ service, draft, theirs }: PhonesProps): JSX.Element {
  return (
    <div>
      {service.phones
        .filter(({ toRead }) => !toRead)
        .map((phone) => (
          <PhoneCode
            key={phone.number}
            phone={phone}
            message={phone.sms ? textMessage(service, phone, draft, theirs) : ''}
          />
        ))}
    </div>
  )
}

/** Where the hand-off stands: what was opened and copied, and what is left to the person. */
function OpenedCard({ session }: { session: ReportSession }): JSX.Element | null {
  const { say } = useWords()
  const service = session.openedService.value
  const draft = session.draft.value
  const opened = draft?.opened
  const theirs = session.outgoing.value?.words
  if (service === undefined || opened === undefined) return null
  const handOff = handOffFor(service)
  const isPage = handOff?.by === 'form' || handOff?.by === 'home-page'
  const added = addedId(service)
  return (
    <section class="card opened-card" aria-labelledby="opened-title">
      <h1 id="opened-title">{say('opened.title', { name: service.name })}</h1>
      {added && <p id={added}>{say('route.because.added-by-policy')}</p>}
      <p role="status">
        <b>{say(opened.by === 'phone' ? 'opened.statusCall' : 'opened.status')}</b>
      </p>
      <p class="soft">{say(opened.copied ? 'opened.copied' : 'opened.notCopied')}</p>
      {isPage && !opened.opened && (
        <>
          <p class="problem">{say('opened.notOpened')}</p>
          <p class="address">
            <bdi dir="ltr">{handOff.url}</bdi>
          </p>
        </>
      )}
      {isPage && <p class="small soft">{say('opened.yours')}</p>}
      <PhoneLinks phones={service.phones} describedBy={added} />
      {session.surface !== 'popup' && draft && theirs && (
        <PhoneCodes service={service} draft={draft} theirs={theirs} />
      )}
      {isPage && (
        <button type="button" class="link" onClick={() => session.handOver(service)}>
          {say('opened.openAgain', { name: service.name })}
        </button>
      )}
    </section>
  )
}

/** After the hand-off: opened, never "sent". Only the person knows whether they sent it. */
export function OpenedScreen({ session }: { session: ReportSession }): JSX.Element {
  const { say } = useWords()
  const draft = session.draft.value
  const service = session.openedService.value
  const theirs = session.outgoing.value?.words
  // A file outlives practice, and nothing in it would say that it was one.
  const isPractice = draft?.opened?.by === 'practice'
  return (
    <>
      <main class="screen opened-screen">
        <Notices session={session} />
        <Fault session={session} />
        <OpenedCard session={session} />
        <FillCard session={session} />
        <PartsCard session={session} />
        {draft && theirs && service && service.phones.length > 0 && (
          <PhoneScript draft={draft} theirs={theirs} />
        )}
        {draft && !isPractice && (
          <SaveCard
            hasXml={session.hasXml(draft)}
            save={session.save}
            print={session.surface === 'report-page' ? () => print() : undefined}
            openLarger={session.showsOwnPages.value ? session.openLarger : undefined}
          />
        )}
        <NextCard session={session} />
        {!isPractice && (
          <ReceiptField
            reference={draft?.opened?.reference ?? ''}
            write={session.writeReference}
            save={session.saveReceipt}
          />
        )}
        <PlatformCard session={session} />
        <CareCard session={session} />
        <TrustedContactsCard contacts={session.contacts.value} visit={session.visit} />
        <nav class="more">
          <button type="button" class="link" onClick={session.backToReport}>
            {say('opened.back')}
          </button>
        </nav>
      </main>
      <footer class="foot">
        <button type="button" class="primary" onClick={session.reported}>
          {say('opened.reported')}
        </button>
        <p class="small soft">{say('opened.reportedHint')}</p>
      </footer>
    </>
  )
}
