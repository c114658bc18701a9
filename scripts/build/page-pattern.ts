import type { PageKind, PagePattern } from '../../directory/shipped-platforms.ts'

/** The letters a shape is made of, and how many there may be when a pattern does not say. */
const shapes: Readonly<Record<string, { letters: string; length: string }>> = {
  digits: { letters: '[0-9]', length: '1-25' },
  hex: { letters: '[0-9a-fA-F]', length: '1-64' },
  letters: { letters: '[A-Za-z]', length: '1-64' },
  alnum: { letters: '[A-Za-z0-9]', length: '1-64' },
  word: { letters: '[A-Za-z0-9_]', length: '1-64' },
  id: { letters: '[A-Za-z0-9_-]', length: '1-100' },
  name: { letters: '[A-Za-z0-9._-]', length: '1-64' },
  text: { letters: '(?:[A-Za-z0-9._~-]|%[0-9A-Fa-f]{2})', length: '1-200' },
  any: { letters: '[^/]', length: '1-300' },
}

const usualShape: Readonly<Record<string, string>> = { account: 'name', content: 'id', _: 'any' }

const escaped = (literal: string): string => literal.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

function captureSource(inside: string, pattern: string): string {
  const [name = '', shapeName = usualShape[name] ?? '', given] = inside.split(':')
  const shape = shapes[shapeName]
  if (usualShape[name] === undefined) throw new Error(`"${pattern}": "${name}" is not account, content or _.`)
  if (shape === undefined) throw new Error(`"${pattern}": "${shapeName}" is not a shape.`)
  const bounds = /^(\d{1,3})(?:-(\d{1,3}))?$/.exec(given ?? shape.length)
  const [, least = '', most = least] = bounds ?? []
  if (bounds === null || Number(least) < 1 || Number(most) < Number(least) || Number(most) > 300) {
    throw new Error(`"${pattern}": "${given}" is not a length such as 11 or 3-30, of at most 300.`)
  }
  const letters = `${shape.letters}{${least}${least === most ? '' : `,${most}`}}`
  return name === '_' ? letters : `(?<${name}>${letters})`
}

/** Every repetition is of one class of letters and bounded, and two never touch, so no address can make a match slow. */
function source(text: string, pattern: string): string {
  if (/\}\{/.test(text)) throw new Error(`"${pattern}": two captures need something between them.`)
  return text
    .split(/(\{[^{}]*\})/)
    .map((piece) => (piece.startsWith('{') ? captureSource(piece.slice(1, -1), pattern) : escaped(piece)))
    .join('')
}

function whole(text: string, pattern: string): RegExp {
  return new RegExp(`^${source(text, pattern)}$`)
}

function pathExpression(path: string, pattern: string): RegExp {
  const open = path.endsWith('/**')
  const fixed = path.slice(0, open ? -3 : undefined).replace(/\/$/, '')
  if (fixed.includes('*')) throw new Error(`"${pattern}": \`/**\` may only stand at the end of the path.`)
  return new RegExp(`^${source(fixed, pattern)}${open ? '(?:\\/.*)?' : '\\/?'}$`)
}

/**
 * Compiles a pattern such as `/@{account}/video/{content:digits:15-20}`, `/watch?v={content:id:11}` or `/k/#@{account}`.
 *
 * @throws a sentence that names the pattern and what is wrong with it.
 */
export function compilePagePattern(pattern: string, kind?: PageKind): PagePattern {
  const [before = '', fragment] = pattern.split('#', 2)
  const [path = '', query] = before.split('?', 2)
  const names = [...pattern.matchAll(/\{(account|content)\b/g)].map(([, name]) => name)
  if (new Set(names).size < names.length) throw new Error(`"${pattern}": a name is captured twice.`)
  const parameters = query?.split('&').map((pair) => {
    const [name = '', value] = pair.split('=', 2)
    if (!/^[\w[\].-]+$/.test(name) || value === undefined)
      throw new Error(`"${pattern}": "${pair}" is not name=value.`)
    return { name, value: whole(value, pattern) }
  })
  return {
    ...(kind === undefined ? {} : { kind }),
    path: pathExpression(path, pattern),
    ...(parameters === undefined ? {} : { query: parameters }),
    ...(fragment === undefined ? {} : { fragment: whole(fragment, pattern) }),
  }
}
