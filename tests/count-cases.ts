import fc from 'fast-check'
import { addToFigure } from './figures.ts'

// In place of fast-check's own report, which says the same where a property fails.
fc.configureGlobal({
  reporter: (run) => {
    addToFigure('cases tried', run.numRuns)
    if (run.failed) throw new Error(fc.defaultReportMessage(run), { cause: run.errorInstance })
  },
})
