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

/** The rules below each top-level domain, without it, each between spaces: ` ac co !www *.sch `. A domain without rules of its own is a suffix by the list's default. */
export function packPublicSuffixes(rules: readonly string[]): Record<string, string> {
  const below = new Map<string, string[]>()
  for (const rule of [...rules].sort()) {
    const dot = rule.lastIndexOf('.')
    if (dot === -1) continue
    const top = rule.slice(dot + 1)
    below.set(top, [...(below.get(top) ?? []), rule.slice(0, dot)])
  }
  return Object.fromEntries(
    [...below]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([top, names]) => [top, ` ${names.join(' ')} `]),
  )
}
