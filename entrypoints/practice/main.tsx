import { render } from 'preact'
import { startPracticeSession } from '../../browser/session/practice-session.ts'
import { PracticeApp } from '../../components/practice/PracticeApp.tsx'

const session = await startPracticeSession()
render(<PracticeApp session={session} />, document.body)
