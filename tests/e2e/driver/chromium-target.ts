import type { CDPSession } from '@playwright/test'
import { within } from './wait-until.ts'

export type TargetInfo = {
  targetId: string
  type: string
  url: string
  title: string
  /** Only tabs of a window have it; the popup, though Chromium calls it a tab, has not. */
  embedderData?: { tabActive: boolean; tabStripIndex: number }
}

/** Every target of the browser: pages, tabs, workers and the browser's own. */
export async function listTargets(root: CDPSession): Promise<TargetInfo[]> {
  const { targetInfos } = await root.send('Target.getTargets', { filter: [{}] })
  return targetInfos as unknown as TargetInfo[]
}

/**
 * A protocol session with one target. Playwright does not surface the popup of an extension, so every target is spoken
 * to in the same way: wrapped in messages of the browser's own session.
 */
export class ChromiumTarget {
  readonly targetId: string
  private readonly root: CDPSession
  private readonly sessionId: string
  private readonly waiting = new Map<
    number,
    { resolve: (result: unknown) => void; reject: (error: Error) => void }
  >()
  private last = 0

  private constructor(root: CDPSession, targetId: string, sessionId: string) {
    this.root = root
    this.targetId = targetId
    this.sessionId = sessionId
    root.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
      if (from === sessionId) this.receive(message)
    })
    root.on('Target.detachedFromTarget', ({ sessionId: gone }) => {
      if (gone === sessionId) this.giveUp()
    })
  }

  static async attach(root: CDPSession, targetId: string): Promise<ChromiumTarget> {
    const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: false })
    return new ChromiumTarget(root, targetId, sessionId)
  }

  send<Result>(method: string, params: object = {}): Promise<Result> {
    this.last += 1
    const id = this.last
    const answer = new Promise<Result>((resolve, reject) => {
      this.waiting.set(id, { resolve: (result) => resolve(result as Result), reject })
      const message = JSON.stringify({ id, method, params })
      this.root.send('Target.sendMessageToTarget', { sessionId: this.sessionId, message }).catch((cause) => {
        this.waiting.delete(id)
        reject(new Error(`${method} did not reach its target.`, { cause }))
      })
    })
    return within(answer, `Chromium gave no answer to ${method}.`)
  }

  async evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.send<{
      result: { value?: unknown }
      exceptionDetails?: { text: string; exception?: { description?: string } }
    }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true, userGesture: false })
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    }
    return result.value
  }

  async detach(): Promise<void> {
    await this.root.send('Target.detachFromTarget', { sessionId: this.sessionId }).catch(() => this.giveUp())
  }

  private receive(message: string): void {
    const { id, result, error } = JSON.parse(message)
    const asked = this.waiting.get(id)
    this.waiting.delete(id)
    if (error) asked?.reject(new Error(error.message))
    else asked?.resolve(result)
  }
  private giveUp(): void {
    for (const { reject } of this.waiting.values()) reject(new Error('The document was closed.'))
    this.waiting.clear()
  }
}
