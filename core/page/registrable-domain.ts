import list from '../../directory/public-suffixes.json' with { type: 'json' }

const suffixes: Readonly<Record<string, string>> = list.suffixes

/** No rule has more labels; a host of thousands is not compared to its end. */
export const deepestRule = 8

/** How many labels at the end of `labels` are a public suffix. https://github.com/publicsuffix/list/wiki/Format */
function suffixLength(labels: readonly string[]): number {
  const top = labels.at(-1) ?? ''
  const rules = Object.hasOwn(suffixes, top) ? (suffixes[top] ?? '') : ''
  for (let count = rules === '' ? 1 : Math.min(labels.length, deepestRule); count > 1; count -= 1) {
    const name = labels.slice(-count, -1).join('.')
    const parent = labels.slice(1 - count, -1).join('.')
    if (rules.includes(` !${name} `)) return count - 1
    if (rules.includes(` ${name} `) || rules.includes(` *${parent === '' ? '' : `.${parent}`} `)) return count
  }
  return 1
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
