import type { ComponentChildren, JSX } from 'preact'
import { LinkButton } from './LinkButton.tsx'

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
 *
 * The browser is not told the address until it is pressed: Firefox 153 connects to the host of a link as soon as the mouse goes
 * down on it, also where the person thinks better of it. It is there to read, as the link's description.
 */
export function OutLink({ url, visit, children, describedBy }: Props): JSX.Element {
  return (
    <LinkButton title={url} describedBy={describedBy} follow={() => visit(url)}>
      {children}
    </LinkButton>
  )
}
