export type ReadEvidence = {
  policy: unknown
  chosen: unknown
  timeZone: string | undefined
  uiLanguage: string | undefined
  languages: readonly string[]
}

/** Browsers list a handful; a page or a policy that lists thousands must not slow the panel. */
const mostLanguages = 24

function property(from: unknown, name: PropertyKey): unknown {
  if (typeof from !== 'object' || from === null) return undefined
  try {
    return Reflect.get(from, name)
  } catch {
    // A getter or proxy that throws tells nothing; the other evidence still counts.
    return undefined
  }
}

function isList(value: unknown): boolean {
  try {
    return Array.isArray(value)
  } catch {
    // Array.isArray throws on a revoked proxy.
    return false
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function texts(list: unknown): string[] {
  if (!isList(list)) return []
  const length = property(list, 'length')
  const end = typeof length === 'number' ? Math.min(length, mostLanguages) : 0
  const found: string[] = []
  for (let index = 0; index < end; index++) {
    const tag = text(property(list, index))
    if (tag !== undefined) found.push(tag)
  }
  return found
}

/** Takes what is usable out of evidence that may be anything: wrong types, getters that throw, endless lists. Never throws. */
export function readEvidence(evidence: unknown): ReadEvidence {
  return {
    policy: property(evidence, 'policy'),
    chosen: property(evidence, 'chosen'),
    timeZone: text(property(evidence, 'timeZone')),
    uiLanguage: text(property(evidence, 'uiLanguage')),
    languages: texts(property(evidence, 'languages')),
  }
}
