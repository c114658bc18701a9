import type { JSX } from 'preact'

/** The signpost, as a line drawing in the colour of the text around it. Decoration only. */
export function Mark(): JSX.Element {
  return (
    <svg class="mark" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true">
      <path d="M11 3v18M11 5h8l2.5 2.5L19 10h-8M11 12H5l-2.5 2.5L5 17h6" />
    </svg>
  )
}
