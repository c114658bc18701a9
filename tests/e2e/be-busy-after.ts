type Asked = Record<string, Record<string, (...given: unknown[]) => unknown>>

/**
 * To be run in a page of the extension: once it has asked its browser for this, such as `tabs.create`, it does nothing else for a
 * while, as on a busy computer. What closes it meanwhile closes it before it has asked for more.
 */
export function beBusyAfter(path: string): void {
  const [area = '', call = ''] = path.split('.')
  const { browser, chrome } = globalThis as unknown as { browser?: Asked; chrome?: Asked }
  // The one of the two that the extension asks.
  const owner = (browser?.runtime?.id ? browser : chrome)?.[area]
  const ask = owner?.[call]
  if (owner === undefined || ask === undefined) throw new Error(`There is no ${path}.`)
  owner[call] = (...given) => {
    const answer = ask.apply(owner, given)
    for (const end = performance.now() + 700; performance.now() < end; );
    return answer
  }
  if (owner[call] === ask) throw new Error(`${path} cannot be made busy.`)
}
