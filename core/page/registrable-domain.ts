import list from '../../directory/public-suffixes.json' with { type: 'json' }

const suffixes: Readonly<Record<string, string>> = list.suffixes

type Node = { isSuffix: boolean; isException: boolean; below: string }

/** Finds `label` at the outermost level of `text`, such as `co` in `ac,co(x),!www`; `?` marks a name that is no suffix itself. */
function child(text: string, label: string): Node | undefined {
  let depth = 0
  let start = 0
  for (let i = 0; i <= text.length; i += 1) {
    const character = text[i]
    if (depth === 0 && (character === undefined || character === ',' || character === '(')) {
      const first = text.charAt(start)
      const mark = first === '?' || first === '!' ? first : ''
      const name = text.slice(start + mark.length, i)
      if (name === label) {
        return {
          isSuffix: mark !== '?',
          isException: mark === '!',
          below: character === '(' ? inside(text, i) : '',
        }
      }
    }
    if (character === '(') depth += 1
    if (character === ')') depth -= 1
    if (depth === 0 && character === ',') start = i + 1
  }
  return undefined
}

function inside(text: string, open: number): string {
  let depth = 0
  for (let i = open; i < text.length; i += 1) {
    if (text[i] === '(') depth += 1
    if (text[i] === ')') depth -= 1
    if (depth === 0) return text.slice(open + 1, i)
  }
  throw new Error(`public-suffixes.json: a bracket is not closed in "${text.slice(open, open + 40)}".`)
}

/** How many labels at the end of `labels` are a public suffix. https://github.com/publicsuffix/list/wiki/Format */
function suffixLength(labels: readonly string[]): number {
  const top = labels.at(-1) ?? ''
  let below = Object.hasOwn(suffixes, top) ? (suffixes[top] ?? '') : ''
  let longest = 1
  for (let count = 2; count <= labels.length && below !== ''; count += 1) {
    const found = child(below, labels[labels.length - count] ?? '') ?? child(below, '*')
    if (found === undefined) return longest
    if (found.isException) return count - 1
    if (found.isSuffix) longest = count
    below = found.below
  }
  return longest
}

const isNumeric = (host: string): boolean => /^\[|^[\d.]+$/.test(host)

/**
 * The part of a host that one owner registered: `example.co.uk` of `www.example.co.uk`, `someone.github.io` of itself.
 * Undefined for an IP address, for a name without a dot and for a public suffix itself.
 *
 * @param host as `URL.hostname` gives it: lower case, punycode.
 */
export function registrableDomain(host: string): string | undefined {
  const root = host.endsWith('.') ? '.' : ''
  const labels = host.slice(0, host.length - root.length).split('.')
  if (isNumeric(host) || labels.includes('')) return undefined
  const count = suffixLength(labels) + 1
  return count > labels.length ? undefined : labels.slice(-count).join('.') + root
}
