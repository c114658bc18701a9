import './guides.css'
import type { JSX } from 'preact'
import { GuidesApp } from './GuidesApp.tsx'
import type { GuidesSession } from './guides-session.ts'

/** The guides in a panel, with what they look like: a panel that nobody reads guides in loads neither. */
export function PanelGuides({ session }: { session: GuidesSession }): JSX.Element {
  return <GuidesApp session={session} />
}
