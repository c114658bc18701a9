import { effect } from '@preact/signals'
import { render } from 'preact'
import { startReportSession } from '../../browser/session/report-session.ts'
import { ReportApp } from '../../components/ReportApp.tsx'

const session = await startReportSession('report-page')
effect(() => {
  document.title = session.words.value.say('app.reportPageTitle')
})
render(<ReportApp session={session} />, document.body)
