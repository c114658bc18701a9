import type { JSX } from 'preact'
import { phoneScript } from '../core/handoff/phone-script.ts'
import type { Words } from '../core/language/words.ts'
import type { Draft } from '../core/report/draft.ts'
import { useWords } from './words.tsx'

type Props = {
  draft: Draft
  /** Words of a language the service speaks: those of the outgoing report. */
  theirs: Words
}

/** What to say on the phone, in the service's language, with the person's own below it where that is another. */
export function PhoneScript({ draft, theirs }: Props): JSX.Element {
  const own = useWords()
  const meant = own.tag === theirs.tag ? [] : phoneScript(draft, own)
  return (
    <section class="card phone-script" aria-labelledby="phone-script-title">
      <h2 id="phone-script-title">{own.say('phoneScript.title')}</h2>
      <p class="small soft">{own.say('phoneScript.hint')}</p>
      <ol>
        {phoneScript(draft, theirs).map((sentence, index) => (
          <li key={sentence}>
            <p lang={theirs.tag} dir={theirs.direction}>
              {sentence}
            </p>
            {meant[index] && <p class="small soft">{meant[index]}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
