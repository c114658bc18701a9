import { render } from 'preact'
import { startGuidesSession } from '../../browser/session/guides-session.ts'
import { GuidesApp } from '../../components/guides/GuidesApp.tsx'

const session = await startGuidesSession()
render(<GuidesApp session={session} />, document.body)
