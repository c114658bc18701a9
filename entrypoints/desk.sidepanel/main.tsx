import { render } from 'preact'
import { startReportSession } from '../../browser/session/report-session.ts'
import { ReportApp } from '../../components/ReportApp.tsx'

const session = await startReportSession('desk')
render(<ReportApp session={session} />, document.body)
