import type { JSX } from 'preact'
import type { TopicKeys } from '../../core/language/words.ts'
import { Mark } from '../Mark.tsx'
import type { ButtonPlace, OptionsSession } from '../options-session.ts'
import { useSettingsWords } from './settings-words.ts'

/** Where to find the button, as far as the browser tells. */
function directions(place: ButtonPlace, kind: OptionsSession['browserKind']): TopicKeys['welcome'] {
  if (place === 'pinned') return 'welcome.button.pinned'
  if (kind === 'phone') return 'welcome.button.unknown.phone'
  if (place === 'unknown' || kind === 'other') return 'welcome.button.unknown.other'
  return `welcome.button.hidden.${kind}`
}

/** Where the button is, and how to keep it in sight. Follows what the person does with it. */
export function ButtonCard({ session }: { session: OptionsSession }): JSX.Element {
  const { say } = useSettingsWords()
  const place = session.button.value
  return (
    <section class="card" aria-labelledby="button-title">
      <h2 id="button-title">{say('welcome.button')}</h2>
      <p class="sign">
        <span class="sign-picture">
          <Mark />
        </span>
        {say('welcome.button.look')}
      </p>
      <p role="status">{place && say(directions(place, session.browserKind))}</p>
    </section>
  )
}
