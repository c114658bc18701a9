import { waitUntil, within } from './wait-until.ts'

/** One part of the browser's own window: a view, a widget or a window. */
export type View = { nodeId: number; name: string; children: View[] }
type Node = { nodeId: number; nodeName: string; attributes?: string[]; children?: Node[] }

const toView = ({ nodeId, nodeName, attributes = [], children = [] }: Node): View => {
  const at = attributes.indexOf('class')
  return { nodeId, name: attributes[at + 1] ?? nodeName, children: children.map(toView) }
}

/**
 * Reads the browser's own window over Chromium's UI DevTools (`--enable-ui-devtools`), which lay bare where the entries
 * of an open menu are. It only reads: the menu is used with a real pointer.
 */
export class ViewsInspector {
  private readonly socket: WebSocket
  private readonly waiting = new Map<
    number,
    (answer: { result?: unknown; error?: { message: string } }) => void
  >()
  private last = 0

  private constructor(socket: WebSocket) {
    this.socket = socket
    socket.addEventListener('message', ({ data }) => {
      const answer = JSON.parse(String(data))
      this.waiting.get(answer.id)?.(answer)
      this.waiting.delete(answer.id)
    })
  }

  static async connect(port: number): Promise<ViewsInspector> {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/0`)
    const opened = new Promise<void>((resolve, reject) => {
      socket.addEventListener('open', () => resolve())
      socket.addEventListener('error', () => reject(new Error('UI DevTools do not answer.')))
    })
    await within(opened, 'UI DevTools do not answer.')
    const inspector = new ViewsInspector(socket)
    await inspector.send('DOM.enable')
    await inspector.send('CSS.enable')
    return inspector
  }

  async windows(): Promise<View> {
    const { root } = await this.send<{ root: Node }>('DOM.getDocument')
    return toView(root)
  }

  /** What a view says of itself, such as X, Y, Width and WindowBoundsInScreen. */
  async properties({ nodeId }: View): Promise<Record<string, string>> {
    const { matchedCSSRules } = await this.send<{
      matchedCSSRules: { rule: { style: { cssProperties: { name: string; value: string }[] } } }[]
    }>('CSS.getMatchedStylesForNode', { nodeId })
    const all = matchedCSSRules.flatMap(({ rule }) => rule.style.cssProperties)
    return Object.fromEntries(all.map(({ name, value }) => [name, value]))
  }

  close(): void {
    this.socket.close()
  }

  private async send<Result>(method: string, params: object = {}): Promise<Result> {
    this.last += 1
    const id = this.last
    let answer: { result?: unknown; error?: { message: string } } | undefined
    this.waiting.set(id, (given) => {
      answer = given
    })
    this.socket.send(JSON.stringify({ id, method, params }))
    const given = await waitUntil(() => answer, `UI DevTools gave no answer to ${method}.`)
    if (given.error) throw new Error(`${method}: ${given.error.message}`)
    return (given.result ?? {}) as Result
  }
}
