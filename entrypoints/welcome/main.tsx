import { render } from 'preact'
import { startOptionsSession } from '../../browser/session/options-session.ts'
import { WelcomeApp } from '../../components/welcome/WelcomeApp.tsx'

const session = await startOptionsSession('welcome')
render(<WelcomeApp session={session} />, document.body)
