/**
 * Offers each of these by itself. A browser that lacks a part of its API, or does not let it be used, takes nothing else along:
 * Chromium runs no worker at all whose first run throws, and then there is no menu entry either.
 */
export function offerEach(offers: readonly (() => void)[]): void {
  for (const offer of offers) {
    try {
      offer()
    } catch {
      // Nobody waits for it: the toolbar button needs no worker, and all that could not be offered can be done from there.
    }
  }
}
