export type Patience = {
  /** Settles when the patience is over. */
  over: Promise<undefined>
  isOver: () => boolean
  /** Begins to count anew, unless it is over or has ended. */
  renew: () => void
  /** Counts no more. */
  end: () => void
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

/**
 * Tells who hangs from a computer that is busy: what is silent while others answer. It counts beats rather than time.
 *
 * @param beats after how many of them, since it was begun or renewed last, the patience is over.
 * @param beat begins one, and settles when it has passed, however long that takes on a computer that is busy.
 */
export function beginPatience(beats: number, beat: () => Promise<unknown>): Patience {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  let left = beats
  let hasEnded = false
  const count = async (): Promise<void> => {
    while (left > 0 && !hasEnded) {
      await beat()
      left -= 1
    }
    if (!hasEnded) resolve(undefined)
  }
  void count()
  return {
    over: promise,
    isOver: () => left <= 0,
    renew: () => {
      if (left > 0) left = beats
    },
    end: () => {
      hasEnded = true
    },
  }
}

/** A beat of at least so many milliseconds, in which something else that is alive has answered. */
export const beatOf = async (milliseconds: number, ask: () => Promise<unknown>): Promise<void> => {
  // No answer at all is an answer too.
  await Promise.all([pause(milliseconds), ask().catch(() => undefined)])
}
