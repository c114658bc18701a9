import type { ComponentChildren, JSX } from 'preact'

type Props = {
  url: string
  visit(url: string): void
  children: ComponentChildren
  /** The id of what else is to be known of the page. */
  describedBy?: string | undefined
}

/**
 * A link to a page outside Signpost. The browser side opens it, in the window the person is in: a popup of a private
 * window would open its links in an ordinary one (Chromium, `incognito: spanning`).
 */
export function OutLink({ url, visit, children, describedBy }: Props): JSX.Element {
  return (
    <a
      class="link"
      href={url}
      rel="noopener noreferrer"
      aria-describedby={describedBy}
      onClick={(event) => {
        event.preventDefault()
        visit(url)
      }}
    >
      {children}
    </a>
  )
}
