import { plainName } from './plain-name.ts'
import { type Ignored, mostIgnoredSaid, policyListLimits, policyTextLimits } from './policy.ts'

/** Longest text that is looked at at all, in UTF-16 units. */
const longestLook = 2_000

/** Longest name of a setting that is repeated, in UTF-16 units. */
const longestKey = 60

type Group = Readonly<Record<string, unknown>>

/** What is left to be judged, what was left out, and how much more than is said. */
export type BoundedPolicy = { values: Group; ignored: Ignored[]; more: number }

export const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const limits: ReadonlyMap<string, number> = new Map(Object.entries(policyTextLimits))
const listLimits: ReadonlyMap<string, number> = new Map(Object.entries(policyListLimits))

/** Groups within a policy, by where they stand: what each may hold. */
const groupKeys: ReadonlyMap<string, readonly string[]> = new Map([
  ['trustedContact', ['name', 'phone', 'email', 'page']],
  ['localServices', ['name', 'phone', 'page']],
])

/**
 * A policy cut to what could be of use, before anything else looks at it: known names, the first items of each list, texts of a
 * bearable length. However much there is of it, each value is taken once and each name compared once, and what is said of it stays short.
 *
 * @param keys of the settings there are.
 */
export function boundPolicy(managed: Group, keys: readonly string[]): BoundedPolicy {
  const ignored: Ignored[] = []
  let more = 0

  function leaveOut(left: Ignored): undefined {
    if (ignored.length < mostIgnoredSaid) ignored.push(left)
    else more += 1
    return undefined
  }

  function knownOf(group: Group, known: readonly string[], within: string): Group {
    const names = new Set(known)
    for (const key of Object.keys(group)) {
      if (names.has(key)) continue
      // A name costs something to be made fit for showing, so only those that are shown are.
      const isSaid = ignored.length < mostIgnoredSaid
      leaveOut({
        name: isSaid ? within + (plainName(key.slice(0, longestKey)) || '?') : '',
        because: 'unknown',
      })
    }
    const kept = known
      .filter((key) => Object.hasOwn(group, key))
      .map((key): [string, unknown] => [key, bounded(group[key], key, `${within}${key}`)])
    return Object.fromEntries(kept.filter(([, value]) => value !== undefined))
  }

  function bounded(value: unknown, key: string, at: string): unknown {
    if (typeof value === 'string') {
      if (value.length <= longestLook) return value
      return leaveOut({ name: at, because: 'text', limit: limits.get(key) ?? longestKey })
    }
    if (isGroup(value)) return knownOf(value, groupKeys.get(key) ?? [], `${at}.`)
    const limit = listLimits.get(key)
    if (!Array.isArray(value) || limit === undefined) return value
    if (value.length > limit) leaveOut({ name: at, because: 'many', limit })
    // What is left out of a list leaves a hole, so that the others keep their place.
    return Array.from({ length: Math.min(value.length, limit) }, (_, item) =>
      bounded(value[item], key, `${at}.${item + 1}`),
    )
  }

  const values = knownOf(managed, keys, '')
  return { values, ignored, more }
}
