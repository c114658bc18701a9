import { type ComponentChildren, createContext, type JSX } from 'preact'
import { useContext } from 'preact/hooks'
import { LinkButton } from '../LinkButton.tsx'
import type { GuidesSession } from './guides-session.ts'

const GoContext = createContext<GuidesSession['go']>(() => undefined)

export const GoProvider = GoContext.Provider

type Props = { to: string; isHere?: boolean; class?: string; children: ComponentChildren }

/**
 * A link to another place in the guides. It has no address: browsers write every address into their history, and this one would say
 * what somebody has read.
 */
export function PlaceLink({ to, isHere = false, class: looks = 'link', children }: Props): JSX.Element {
  const go = useContext(GoContext)
  return (
    <LinkButton class={looks} isHere={isHere} follow={() => go(to)}>
      {children}
    </LinkButton>
  )
}
