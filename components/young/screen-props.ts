import type { ReportSession } from '../report-session.ts'
import type { YoungSession } from './young-session.ts'

export type ScreenProps = { session: ReportSession; young: YoungSession }
