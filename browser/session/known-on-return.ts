import { type ReadonlySignal, signal } from '@preact/signals'

/** What the browser alone knows and the person changes elsewhere: asked now, and again whenever they come back to this page. */
export function knownOnReturn<Fact>(ask: () => Promise<Fact>): ReadonlySignal<Fact | undefined> {
  const fact = signal<Fact | undefined>(undefined)
  const askAgain = async (): Promise<void> => {
    fact.value = await ask()
  }
  addEventListener('focus', () => void askAgain())
  void askAgain()
  return fact
}
