import { render } from 'preact'
import { startOptionsSession } from '../../browser/session/options-session.ts'
import { OptionsApp } from '../../components/OptionsApp.tsx'

const session = await startOptionsSession('options')
render(<OptionsApp session={session} />, document.body)
