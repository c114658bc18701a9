import type { JSX } from 'preact'
import type { Outgoing } from './report-session.ts'

/** Every part of the report as it is printed: on paper nothing is folded away, and nothing is there to press. */
export function PaperParts({ outgoing: { words, parts } }: { outgoing: Outgoing }): JSX.Element {
  return (
    <dl class="on-paper" lang={words.tag} dir={words.direction}>
      {parts.map(({ id, label, text, isAddress, language }) => (
        <div key={id}>
          <dt>{label}</dt>
          <dd class={isAddress ? 'address' : 'part-text'} lang={language}>
            <bdi dir={isAddress ? 'ltr' : 'auto'}>{text}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  )
}
