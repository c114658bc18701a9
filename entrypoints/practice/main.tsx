import { effect } from '@preact/signals'
import { render } from 'preact'
import { startPracticeSession } from '../../browser/session/practice-session.ts'
import { PracticeApp } from '../../components/practice/PracticeApp.tsx'

const session = await startPracticeSession()
effect(() => {
  document.title = session.words.value.say('app.reportPageTitle')
})
render(<PracticeApp session={session} />, document.body)
