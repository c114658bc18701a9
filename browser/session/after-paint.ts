/** A page that nobody sees makes no frame, and must go on all the same. In milliseconds. */
const longestWaitMs = 100

/** Resolves once the next frame was handed over to be shown: what the person does not see first comes after it. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, longestWaitMs)
    requestAnimationFrame(() => {
      clearTimeout(timer)
      setTimeout(resolve)
    })
  })
}
