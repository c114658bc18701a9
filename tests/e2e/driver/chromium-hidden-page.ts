import type { CDPSession } from '@playwright/test'
import { ChromiumTarget } from './chromium-target.ts'
import { waitUntil } from './wait-until.ts'

/**
 * Evaluates in a page of its own that has the rights of its origin but no tab, so that nothing a person sees is disturbed. Gives the
 * awaited JSON value.
 */
export async function inHiddenPage(root: CDPSession, url: string, expression: string): Promise<unknown> {
  const { targetId } = await root.send('Target.createTarget', { url, hidden: true })
  const target = await ChromiumTarget.attach(root, targetId)
  try {
    await waitUntil(
      async () =>
        (await target.evaluate("location.href !== 'about:blank' && document.readyState")) === 'complete',
      `${url} did not open.`,
    )
    await target.send('Emulation.setFocusEmulationEnabled', { enabled: true })
    return await target.evaluate(expression)
  } finally {
    await root.send('Target.closeTarget', { targetId })
  }
}
