import type { JSX } from 'preact'
import type { OptionsSession } from './options-session.ts'
import { useWords } from './words.tsx'

function Key({ label, shortcut }: { label: string; shortcut: string | undefined }): JSX.Element {
  const { say } = useWords()
  return (
    <div class="row">
      <dt>{label}</dt>
      <dd>
        {shortcut ? <kbd dir="ltr">{shortcut}</kbd> : <span class="soft">{say('options.shortcutNone')}</span>}
      </dd>
    </div>
  )
}

/** The keys as they are really set, which the browser and other extensions may have changed. */
export function KeysCard({ session }: { session: OptionsSession }): JSX.Element {
  const { say } = useWords()
  const keys = session.keys.value
  return (
    <section class="card" aria-labelledby="keys-title">
      <h2 id="keys-title">{say('options.shortcut')}</h2>
      {keys === undefined ? (
        <p>{say('options.shortcutUnavailable')}</p>
      ) : (
        <>
          <dl class="keys">
            <Key label={say('options.shortcutReport')} shortcut={keys.report} />
            <Key label={say('options.shortcutCover')} shortcut={keys.cover} />
            <Key label={say('options.shortcutLeave')} shortcut={keys.leave} />
          </dl>
          <button type="button" class="ghost" onClick={session.changeKeys}>
            {say('options.shortcutChange')}
          </button>
        </>
      )}
      <p class="small soft">
        {say('options.shortcutShift')} {say('leave.history')}
      </p>
    </section>
  )
}
