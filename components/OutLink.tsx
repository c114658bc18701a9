import type { ComponentChildren, JSX } from 'preact'

type Props = { url: string; visit(url: string): void; children: ComponentChildren }

/**
 * A link to a page outside Signpost. The browser side opens it, in the window the person is in: a popup of a private
 * window would open its links in an ordinary one (Chromium, `incognito: spanning`).
 */
export function OutLink({ url, visit, children }: Props): JSX.Element {
  return (
    <a
      class="link"
      href={url}
      rel="noopener noreferrer"
      onClick={(event) => {
        event.preventDefault()
        visit(url)
      }}
    >
      {children}
    </a>
  )
}
