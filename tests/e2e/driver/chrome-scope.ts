type Remote = { type: string; value?: unknown }
type Evaluation =
  | { type: 'success'; result: Remote }
  | { type: 'exception'; exceptionDetails: { text: string } }
type Connection = { send: (method: never, params: never) => Promise<unknown> }

/** Sends one WebDriver BiDi command and gives its result. */
export type SendBiDi = <Result>(method: string, params: object) => Promise<Result>

/** Speaks WebDriver BiDi over the connection of puppeteer's Firefox; Mozilla's own words (`moz:`) are understood too. */
export function biDiOf(browser: object): SendBiDi {
  // puppeteer-core 25 has the connection on its BiDi browser, but not in its public type.
  const { connection } = browser as { connection: Connection }
  const { send } = connection
  return async <Result>(method: string, params: object) => {
    const answer = (await send.call(connection, method as never, params as never)) as { result?: unknown }
    return (answer.result ?? answer) as Result
  }
}

const toJson = ({ type, value }: Remote): unknown => {
  if (type === 'array') return (value as Remote[]).map(toJson)
  if (type === 'object') {
    return Object.fromEntries((value as [string, Remote][]).map(([key, held]) => [key, toJson(held)]))
  }
  return type === 'null' ? null : value
}

/** Evaluates an expression in a browsing context, awaits it, and gives its JSON value. Throws what the page throws. */
export async function evaluateIn(send: SendBiDi, context: string, expression: string): Promise<unknown> {
  const evaluation = await send<Evaluation>('script.evaluate', {
    expression,
    awaitPromise: true,
    target: { context },
  })
  if (evaluation.type === 'exception') throw new Error(evaluation.exceptionDetails.text)
  return toJson(evaluation.result)
}

/**
 * Runs a function with Firefox's own rights in its window (`browser.xhtml`), where `window`, `gBrowser`, `Services` and
 * `ChromeUtils` are. Needs `--remote-allow-system-access`.
 */
export class ChromeScope {
  private readonly send: SendBiDi
  /** The window that is driven for as long as it is there; otherwise the first. */
  private front: string | undefined

  constructor(send: SendBiDi) {
    this.send = send
  }

  /** The windows that are open, the oldest first, by the ids of their contexts. */
  async windows(): Promise<string[]> {
    const { contexts } = await this.send<{ contexts: { context: string; url: string }[] }>(
      'browsingContext.getTree',
      { 'moz:scope': 'chrome', maxDepth: 0 },
    )
    return contexts.filter(({ url }) => url.endsWith('/browser.xhtml')).map(({ context }) => context)
  }

  bringToFront(window: string): void {
    this.front = window
  }

  async run<Result, Arguments extends readonly unknown[]>(
    act: (...given: Arguments) => Result | Promise<Result>,
    ...given: Arguments
  ): Promise<Awaited<Result>> {
    const windows = await this.windows()
    const window = windows.find((each) => each === this.front) ?? windows[0]
    if (!window) throw new Error('Firefox has no window.')
    const written = given.map((value) => JSON.stringify(value) ?? 'undefined')
    return (await evaluateIn(this.send, window, `(${act})(${written})`)) as Awaited<Result>
  }
}
