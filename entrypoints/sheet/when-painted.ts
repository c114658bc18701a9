import { isBehind } from './own-document.ts'

/** In milliseconds. A browser draws nothing of a window that nobody can see, and whoever waits for the page must not wait for ever. */
const longestWait = 500

/**
 * Settles once the browser has drawn the document as it is now. It draws nothing while a page is busy, or holds the picture of before
 * for a view transition. A page behind others is not drawn, and need not be.
 */
export function whenPainted(): Promise<void> {
  if (isBehind()) return Promise.resolve()
  return new Promise((resolve) => {
    // What the first one is told of is about to be drawn; by the second it has been.
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
    setTimeout(resolve, longestWait)
  })
}
