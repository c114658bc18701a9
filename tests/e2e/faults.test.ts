import { type Cell, describeFaults } from '../faults/describe-faults.ts'

/** The likeliest. All of them are in `tests/deep/faults.test.ts`. */
const likeliest: readonly Cell[] = [
  { fault: 'the worker is stopped', step: 'note' },
  { fault: 'the popup is closed and opened', step: 'note' },
  { fault: 'the page that is reported is closed', step: 'note' },
  { fault: 'the network is gone', step: 'opened' },
  { fault: 'the surface is reloaded', step: 'receipt' },
  { fault: 'tabs.create rejects', step: 'note' },
]

describeFaults(({ fault, step }) => likeliest.some((cell) => cell.fault === fault && cell.step === step))
