import type { JSX } from 'preact'
import mark from './mark.json' with { type: 'json' }

/** The signpost, as a line drawing in the colour of the text around it. Decoration only. */
export function Mark(): JSX.Element {
  return (
    <svg class="mark" viewBox={mark.viewBox} fill="none" stroke="currentColor" aria-hidden="true">
      <path d={mark.path} />
    </svg>
  )
}
