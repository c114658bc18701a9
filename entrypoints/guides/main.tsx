import { effect } from '@preact/signals'
import { render } from 'preact'
import { startGuidesSession } from '../../browser/session/guides-session.ts'
import { GuidesApp } from '../../components/guides/GuidesApp.tsx'
import { placeTitle } from '../../core/guides/place-title.ts'

const session = await startGuidesSession()
effect(() => {
  const { say } = session.words.value
  document.title = say('guides.pageTitle', { page: say(placeTitle(session.at.value)) })
})
render(<GuidesApp session={session} />, document.body)
