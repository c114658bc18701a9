const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

/** How long to go on asking, in milliseconds. */
export type Patience = { limit?: number }

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
      const answer = await ask()
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
