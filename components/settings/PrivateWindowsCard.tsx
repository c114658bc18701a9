import type { JSX } from 'preact'
import type { OptionsSession } from '../options-session.ts'
import { useSettingsWords } from './settings-words.ts'

/** Whether Signpost may be used in private windows, and where the person allows it: no extension can do that itself. */
export function PrivateWindowsCard({ session }: { session: OptionsSession }): JSX.Element {
  const { say } = useSettingsWords()
  const { browserKind } = session
  const isAllowed = session.isInPrivate.value
  const kind = browserKind === 'phone' ? 'other' : browserKind
  return (
    <section class="card" aria-labelledby="private-title">
      <h2 id="private-title">{say('welcome.private')}</h2>
      <p role="status">
        {isAllowed !== undefined && say(isAllowed ? 'welcome.private.allowed' : `welcome.private.${kind}`)}
      </p>
      {isAllowed === false && kind === 'chromium' && (
        <button type="button" class="ghost" onClick={session.openExtensionEntry}>
          {say('welcome.private.chromium.open')}
        </button>
      )}
    </section>
  )
}
