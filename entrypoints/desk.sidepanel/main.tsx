import { beginReading } from '../../browser/session/first-reading.ts'

const reading = beginReading()
const { showReport } = await import('../report/show-report.tsx')
await showReport('desk', reading)
