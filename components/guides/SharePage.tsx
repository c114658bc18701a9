import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { drawSheet } from '../../core/sharing/draw-sheet.ts'
import type { HotlineContacts } from '../../core/sharing/hotline-contacts.ts'
import type { SheetKind } from '../../core/sharing/sheet-format.ts'
import { writeSheet } from '../../core/sharing/write-sheet.ts'
import { useGuideWords } from './guide-words.ts'
import type { GuidesSession } from './guides-session.ts'
import { PageHead } from './PageHead.tsx'
import { ShareChoices } from './ShareChoices.tsx'
import { SheetOut } from './SheetOut.tsx'

type Reading = { country: string; contacts: HotlineContacts | 'failed' }

/** The contacts of a country, once they are read; undefined before, and while another country's are still there. */
function useContacts(session: GuidesSession, country: string | undefined): Reading['contacts'] | undefined {
  const [reading, setReading] = useState<Reading | undefined>(undefined)
  useEffect(() => {
    if (country === undefined) return
    session.contactsIn(country).then(
      (contacts) => setReading({ country, contacts }),
      () => setReading({ country, contacts: 'failed' }),
    )
  }, [country])
  return reading?.country === country ? reading?.contacts : undefined
}

/** A poster and a card with a country's hotline, to print or to save. Another country than one's own may be chosen for it. */
export function SharePage({ session }: { session: GuidesSession }): JSX.Element {
  const words = useGuideWords()
  const { say, direction } = words
  const [kind, setKind] = useState<SheetKind>('poster')
  const [chosen, setChosen] = useState<string | undefined>(undefined)
  const country = chosen ?? session.place.value?.country
  const contacts = useContacts(session, country)
  const isThere = contacts !== undefined && contacts !== 'failed'
  const sheet = isThere ? writeSheet(contacts, words, new Date()) : undefined
  const waiting = country === undefined ? 'share.choose' : 'share.loading'
  return (
    <main class="screen share-screen">
      <PageHead title={say('share.title')} intro={say('share.intro')} />
      <ShareChoices
        countries={session.countries.value}
        country={country}
        chooseCountry={setChosen}
        kind={kind}
        chooseKind={setKind}
      />
      {sheet && country !== undefined ? (
        <SheetOut
          sheet={sheet}
          drawing={drawSheet(sheet, kind, direction)}
          name={`signpost-${kind}-${country.toLowerCase()}`}
          copies={kind === 'card' ? 4 : 1}
          savePicture={session.savePicture}
        />
      ) : (
        <p class="soft" role="status">
          {say(contacts === 'failed' ? 'share.failed' : waiting)}
        </p>
      )}
    </main>
  )
}
