export type Patience = {
  /** Settles when the patience is over. */
  over: Promise<undefined>
  isOver: () => boolean
  /** Begins to count anew, unless it is over. */
  renew: () => void
  /** Counts no more. */
  end: () => void
}

/** @param limit how long to wait since it was begun or renewed last, in milliseconds. */
export function beginPatience(limit: number): Patience {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  let isOver = false
  const giveUp = (): void => {
    isOver = true
    resolve(undefined)
  }
  let timer = setTimeout(giveUp, limit)
  return {
    over: promise,
    isOver: () => isOver,
    renew: () => {
      clearTimeout(timer)
      if (!isOver) timer = setTimeout(giveUp, limit)
    },
    end: () => clearTimeout(timer),
  }
}
