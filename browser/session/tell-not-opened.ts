import { type ReadonlySignal, signal } from '@preact/signals'

/** Opens pages, and keeps the address of one that the browser would not open, for the person to copy. */
export type OpenedOrTold = {
  notOpened: ReadonlySignal<string | undefined>
  /** @returns whether the page opened. A press that works takes back what was told of an earlier one. */
  openOrTell(url: string, opening: Promise<void>): Promise<boolean>
}

export function tellNotOpened(): OpenedOrTold {
  const notOpened = signal<string | undefined>(undefined)
  return {
    notOpened,
    async openOrTell(url, opening) {
      try {
        await opening
        notOpened.value = undefined
        return true
      } catch {
        // Said to the person by `notOpened`, with the address.
        notOpened.value = url
        return false
      }
    },
  }
}
