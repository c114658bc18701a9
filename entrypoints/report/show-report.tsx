import { render } from 'preact'
import type { FirstReading } from '../../browser/session/first-reading.ts'
import { startReportSession } from '../../browser/session/report-session.ts'
import { ReportApp } from '../../components/ReportApp.tsx'
import type { ReportSession } from '../../components/report-session.ts'

async function startedSession(
  surface: ReportSession['surface'],
  reading: FirstReading,
): Promise<ReportSession | undefined> {
  try {
    return await startReportSession(surface, reading)
  } catch {
    // Said to the person by the last resort.
    return undefined
  }
}

/** The page does not wait for its scripts (`scripts/build/way-out.ts`), so they may come before its end. */
async function pageIsRead(): Promise<void> {
  if (document.readyState !== 'loading') return
  await new Promise((resolve) => addEventListener('DOMContentLoaded', resolve, { once: true }))
}

/** Shows the report in this document. Its title is that of every page of Signpost: browsers write it into their history. */
export async function showReport(surface: ReportSession['surface'], reading: FirstReading): Promise<void> {
  const [session] = await Promise.all([startedSession(surface, reading), pageIsRead()])
  if (session === undefined) {
    const { showLastResort } = await import('./show-last-resort.tsx')
    return showLastResort()
  }
  // The way out that stood in the page makes room for the surface's own header, in the same frame.
  document.body.replaceChildren()
  render(<ReportApp session={session} />, document.body)
}
