type Rules = {
  nodeFlags: Uint8Array
  edgeStart: Uint16Array
  edgeLength: Uint8Array
  edgeChild: Uint16Array
} & {
  labelText: string
  rulesRoot: number
  exceptionsRoot: number
}

/** tldts exports functions only, so its trie is read from the file where it keeps it. */
async function trie(): Promise<Rules> {
  return import(new URL('../../node_modules/tldts/dist/es6/src/data/trie.js', import.meta.url).href)
}

const toAscii = (label: string): string =>
  /[^\x20-\x7e]/.test(label) ? new URL(`https://${label}`).hostname : label

/** Every rule of the Public Suffix List in its own notation (`co.uk`, `*.ck`, `!www.ck`), in punycode. */
export async function publicSuffixRules(): Promise<string[]> {
  const list = await trie()
  const rules: string[] = []
  let offset = 0
  const offsets = Array.from(list.edgeLength, (length) => {
    offset += length
    return offset - length
  })
  const walk = (node: number, below: string, mark: string): void => {
    for (let edge = list.edgeStart[node] ?? 0; edge < (list.edgeStart[node + 1] ?? 0); edge += 1) {
      const start = offsets[edge] ?? 0
      const label = toAscii(list.labelText.slice(start, start + (list.edgeLength[edge] ?? 0)))
      const name = below === '' ? label : `${label}.${below}`
      const child = list.edgeChild[edge] ?? 0
      if (list.nodeFlags[child]) rules.push(mark + name)
      walk(child, name, mark)
    }
  }
  walk(list.rulesRoot, '', '')
  walk(list.exceptionsRoot, '', '!')
  return rules
}

type Branch = { mark: '' | '!' | '?'; below: Map<string, Branch> }

function packed(below: ReadonlyMap<string, Branch>): string {
  return [...below]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([label, { mark, below: next }]) => mark + label + (next.size === 0 ? '' : `(${packed(next)})`))
    .join(',')
}

/**
 * The rules as nested names, one text for each top-level domain that has rules of its own: `ac,co,sch(?x(y))`.
 * `?` marks a name that is no suffix itself. A top-level domain without rules is a suffix by the list's default.
 */
export function packPublicSuffixes(rules: readonly string[]): Record<string, string> {
  const root = new Map<string, Branch>()
  for (const rule of rules) {
    const mark = rule.startsWith('!') ? '!' : ''
    let below = root
    let branch: Branch | undefined
    for (const label of rule.slice(mark.length).split('.').reverse()) {
      branch = below.get(label) ?? { mark: '?', below: new Map() }
      below.set(label, branch)
      below = branch.below
    }
    if (branch !== undefined) branch.mark = mark
  }
  const entries = [...root]
    .filter(([, { below }]) => below.size > 0)
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(entries.map(([label, { below }]) => [label, packed(below)]))
}
