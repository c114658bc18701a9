import { type Cell, describeFaults } from '../faults/describe-faults.ts'

/** The likeliest. All of them are in `tests/deep/faults.test.ts`. */
const likeliest: readonly Cell[] = [
  { fault: 'the worker is stopped', step: 'note' },
  { fault: 'the popup is closed and opened', step: 'note' },
  { fault: 'the surface is reloaded', step: 'receipt' },
  { fault: 'the page that is reported is closed', step: 'note' },
  { fault: 'the tab goes to another site, which ends its permission', step: 'concern' },
  { fault: 'the network is gone', step: 'opened' },
  { fault: 'storage is full', step: 'note' },
  { fault: 'the clock is set back by a day', step: 'note' },
  { fault: 'storage.session.get rejects', step: 'note' },
  { fault: 'storage.session.remove rejects', step: 'receipt' },
  { fault: 'tabs.create rejects', step: 'note' },
  { fault: 'navigator.clipboard.writeText rejects', step: 'note' },
  { fault: 'runtime.onMessage is missing', step: 'captured' },
]

describeFaults(({ fault, step }) => likeliest.some((cell) => cell.fault === fault && cell.step === step))
