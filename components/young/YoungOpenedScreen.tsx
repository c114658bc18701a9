import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { handOffFor, handOffWay } from '../../core/handoff/hand-off-for.ts'
import { FillCard } from '../FillCard.tsx'
import { PhoneLinks } from '../PhoneLinks.tsx'
import type { ScreenProps } from './screen-props.ts'
import { YoungFrame } from './YoungFrame.tsx'
import { useYoungWords } from './young-words.tsx'

function CopyAgain({ session }: Pick<ScreenProps, 'session'>): JSX.Element {
  const { say } = useYoungWords()
  const [copied, setCopied] = useState<boolean | undefined>(undefined)
  const text = session.outgoing.value?.text ?? ''
  return (
    <>
      <button
        type="button"
        class="ghost wide"
        onClick={() => void session.copy(text).then((isCopied) => setCopied(isCopied))}
      >
        {say('young.opened.copy')}
      </button>
      <p role="status">{copied && say('young.opened.isCopied')}</p>
      {copied === false && <p class="whole-text">{text}</p>}
    </>
  )
}

/** After the hand-off: what is left to do on the other page, and that only they can send it. */
export function YoungOpenedScreen({ session }: ScreenProps): JSX.Element {
  const { say } = useYoungWords()
  const opened = session.draft.value?.opened
  const service = session.openedService.value
  const handOff = service && handOffFor(service)
  const isPage = handOff?.by === 'form' || handOff?.by === 'home-page'
  const name = service?.name ?? ''
  const way = handOff && handOffWay(handOff)
  const told = way === 'phone' ? 'call' : way === 'email' ? 'write' : 'page'
  return (
    <YoungFrame
      session={session}
      title={say('young.opened.title')}
      ways={
        <>
          <button type="button" class="ghost" onClick={session.backToReport}>
            {say('young.back')}
          </button>
          <button type="button" class="primary" onClick={session.reported}>
            {say(told === 'call' ? 'young.opened.called' : 'young.opened.sent')}
          </button>
        </>
      }
    >
      {service && (
        <section class="card">
          {service.because === 'added-by-policy' && <p>{say('route.because.added-by-policy')}</p>}
          {isPage && opened?.opened === false ? (
            <>
              <p>{say('young.opened.notOpened')}</p>
              <p class="address">
                <bdi dir="ltr">{handOff.url}</bdi>
              </p>
            </>
          ) : (
            <p class="large">{say(`young.opened.${told}`, { name })}</p>
          )}
          <p>{say(opened?.copied ? 'young.opened.copied' : 'young.opened.notCopied')}</p>
          <p>{say('young.opened.beside')}</p>
          <PhoneLinks phones={service.phones} />
          <CopyAgain session={session} />
          {isPage && (
            <button type="button" class="link" onClick={() => session.handOver(service)}>
              {say('young.opened.again', { name })}
            </button>
          )}
        </section>
      )}
      <FillCard session={session} />
      <p class="small soft">{say('young.clears')}</p>
    </YoungFrame>
  )
}
