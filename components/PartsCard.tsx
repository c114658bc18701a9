import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { isRequired, orderParts } from '../core/handoff/order-parts.ts'
import { countryName, languageName } from '../core/language/names.ts'
import type { ReportPart } from '../core/report/report-parts.ts'
import type { Service } from '../core/routing/index.ts'
import { CopyRow } from './CopyRow.tsx'
import { PaperParts } from './PaperParts.tsx'
import type { Outgoing, ReportSession } from './report-session.ts'
import { useWords } from './words.tsx'

type RowsProps = { session: ReportSession; outgoing: Outgoing; parts: readonly ReportPart[] }

function Rows({ session, outgoing, parts }: RowsProps): JSX.Element {
  const { say } = useWords()
  const form = session.openedService.value?.form
  const done = session.draft.value?.opened?.done ?? []
  return (
    <ul class="copy-rows">
      {parts.map((part) => (
        <CopyRow
          key={part.id}
          part={part}
          language={outgoing.words.tag}
          isDone={done.includes(part.id)}
          hint={isRequired(part, form) ? say('opened.required') : undefined}
          partsOf={session.partsOf.value}
          copy={session.copyPart}
        />
      ))}
    </ul>
  )
}

/** What this service's form wants besides the parts of the report, as far as a source tells. */
function FormNotes({ service }: { service: Service }): JSX.Element {
  const { say, tag } = useWords()
  const { form } = service
  const notes = [
    service.publicOnly && say('goes.publicOnly'),
    form?.residence && say('opened.residence', { country: countryName(form.residence, tag) }),
    form?.reference && say('opened.reference'),
    form?.files && say('opened.files'),
  ]
  return (
    <>
      {notes.filter(Boolean).map((note) => (
        <p key={note} class="small soft">
          {note}
        </p>
      ))}
    </>
  )
}

/** The report piece by piece, in the order of the form it goes into, with a copy button each. */
export function PartsCard({ session }: { session: ReportSession }): JSX.Element | null {
  const { say, tag } = useWords()
  const [isCopied, setCopied] = useState(false)
  const outgoing = session.outgoing.value
  const service = session.openedService.value
  if (outgoing === undefined) return null
  const { words, parts, text } = outgoing
  const { asked, more } = orderParts(parts, service?.form)
  return (
    <section class="card parts" aria-labelledby="parts-title">
      <h2 id="parts-title">{say(service?.form ? 'opened.formOrder' : 'opened.parts')}</h2>
      {words.tag !== tag && service && (
        <p class="small soft">
          {say('opened.language', { language: languageName(words.tag, tag), name: service.name })}
        </p>
      )}
      <PaperParts outgoing={outgoing} />
      <Rows session={session} outgoing={outgoing} parts={asked} />
      {service && <FormNotes service={service} />}
      {more.length > 0 && (
        <details>
          <summary>{say('opened.more')}</summary>
          <Rows session={session} outgoing={outgoing} parts={more} />
        </details>
      )}
      <details>
        <summary>{say('opened.text')}</summary>
        <pre class="whole-text" lang={words.tag} dir={words.direction}>
          {text}
        </pre>
      </details>
      <button type="button" class="ghost wide" onClick={() => void session.copy(text).then(setCopied)}>
        {say('copy.all')}
      </button>
      <p class="small soft" role="status">
        {isCopied && say('copy.allDone')}
      </p>
    </section>
  )
}
