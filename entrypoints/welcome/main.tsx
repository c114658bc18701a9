import { effect } from '@preact/signals'
import { render } from 'preact'
import { startOptionsSession } from '../../browser/session/options-session.ts'
import { WelcomeApp } from '../../components/welcome/WelcomeApp.tsx'

const session = await startOptionsSession('welcome')
effect(() => {
  document.title = session.words.value.say('welcome.pageTitle')
})
render(<WelcomeApp session={session} />, document.body)
