import { beginReading } from '../../browser/session/first-reading.ts'

const reading = beginReading()
const { showReport } = await import('./show-report.tsx')
await showReport('report-page', reading)
