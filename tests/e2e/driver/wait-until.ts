const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

/** How long to go on asking, in milliseconds. */
export type Patience = { limit?: number }

/** Waits for a promise at most so long, in milliseconds; throws the sentence when it has not settled by then. */
export async function within<T>(promise: Promise<T>, sentence: string, limit = 30_000): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(sentence)), Math.max(0, limit))
  })
  try {
    return await Promise.race([promise, tooLate])
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Asks again and again until the answer is neither `undefined` nor `false`, then gives that answer.
 * Throws `sentence` (with the last failure as its cause) when the limit, 10 seconds unless told, has passed.
 */
export async function waitUntil<T>(
  ask: () => Promise<T | undefined | false> | T | undefined | false,
  sentence: string | (() => string),
  { limit = 10_000 }: Patience = {},
): Promise<T> {
  const end = performance.now() + limit
  let cause: unknown
  for (;;) {
    try {
      const asked = Promise.resolve(ask())
      const answer = await within(asked, 'There was no answer in time.', end - performance.now())
      if (answer !== undefined && answer !== false) return answer
    } catch (error) {
      cause = error
    }
    if (performance.now() > end) {
      throw new Error(typeof sentence === 'string' ? sentence : sentence(), { cause })
    }
    await pause(40)
  }
}
