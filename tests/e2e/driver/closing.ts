import { within } from './wait-until.ts'

/** What must be undone when a browser closes, last opened first; each is undone once, whatever the others do. */
export class Closing {
  private steps: (() => Promise<void>)[] = []

  add(step: () => Promise<void>): void {
    this.steps.push(step)
  }

  async run(): Promise<void> {
    const steps = this.steps.toReversed()
    this.steps = []
    const failures: unknown[] = []
    for (const step of steps) {
      await within(step(), 'A part of the browser does not close.').catch((error) => failures.push(error))
    }
    if (failures.length) throw new AggregateError(failures, 'The browser did not close cleanly.')
  }
}
