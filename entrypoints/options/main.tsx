import { effect } from '@preact/signals'
import { render } from 'preact'
import { startOptionsSession } from '../../browser/session/options-session.ts'
import { OptionsApp } from '../../components/OptionsApp.tsx'

const session = await startOptionsSession('options')
effect(() => {
  document.title = session.words.value.say('app.optionsTitle')
})
render(<OptionsApp session={session} />, document.body)
