import { browser } from 'wxt/browser'

/** A page that takes longer is hung, and given up with what the press itself said. Nothing waits for it meanwhile. */
const longestWaitMs = 1000

/**
 * What the page in a tab says of itself, untrusted (`core/page/read-page.ts` checks it). Undefined where scripts may not run, where
 * the person's gesture did not grant the tab, and after one second without an answer.
 */
export async function capturePage(tabId: number): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLate = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), longestWaitMs)
  })
  const answer = askPage(tabId)
  try {
    return await Promise.race([answer, tooLate])
  } finally {
    clearTimeout(timer)
  }
}

async function askPage(tabId: number): Promise<unknown> {
  try {
    const [top] = await browser.scripting.executeScript({
      target: { tabId },
      files: ['/capture.js'],
      injectImmediately: true,
    })
    return top?.result ?? undefined
  } catch {
    // Browser pages, stores, policies and viewers refuse: the form is filled with what is known without the page.
    return undefined
  }
}
