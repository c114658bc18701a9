import * as v from 'valibot'
import { boundPolicy, isGroup } from './bound-policy.ts'
import { noPolicy } from './no-policy.ts'
import {
  type Ignored,
  type IgnoredReason,
  ignoredReasons,
  mostIgnoredSaid,
  type PolicyReading,
} from './policy.ts'
import { policySchema } from './policy-schema.ts'

type Key = string | number
type Issue = v.BaseIssue<unknown>

const pathOf = ({ path }: Issue): Key[] =>
  (path ?? []).flatMap(({ key }) => (typeof key === 'string' || typeof key === 'number' ? [key] : []))

function reasonFor(issue: Issue): Pick<Ignored, 'because' | 'choices' | 'limit'> {
  if (issue.type === 'strict_object' && issue.received === 'undefined') return { because: 'name' }
  const [reason, detail] = issue.message.split(':')
  const because: IgnoredReason = ignoredReasons.find((each) => each === reason) ?? 'shape'
  if (detail === undefined) return { because }
  return because === 'choice' ? { because, choices: detail.split(' ') } : { because, limit: Number(detail) }
}

/** The copy of `value` without what lies at the end of the path. An item of a list leaves a hole, so that the others keep their place. */
function without(value: unknown, [key, ...rest]: readonly Key[]): unknown {
  if (key === undefined) return undefined
  if (Array.isArray(value)) return value.map((item, at) => (at === key ? without(item, rest) : item))
  if (!isGroup(value)) return undefined
  const left = Object.entries(value).map(([name, item]) => [name, name === key ? without(item, rest) : item])
  return Object.fromEntries(left.filter(([, item]) => item !== undefined))
}

/** In the order of the settings, whatever found them first; what is no setting comes last. */
function inOrderOf(keys: readonly string[], ignored: readonly Ignored[]): Ignored[] {
  const place = ({ name }: Ignored): number => keys.indexOf(name.split('.')[0] ?? '') + 1 || keys.length + 1
  return ignored.toSorted((one, other) => place(one) - place(other))
}

/**
 * A policy as the browser hands it over, whatever is in it: what is not understood is left out, value by value, and said.
 *
 * @param languages tags of the catalogues.
 * @param isLookAlike whether an address looks like that of a known service and is not; without it nobody is asked.
 */
export function readPolicy(
  managed: unknown,
  languages: readonly string[],
  isLookAlike: (address: string) => boolean = () => false,
): PolicyReading {
  if (!isGroup(managed)) return noPolicy
  const schema = policySchema(languages, isLookAlike)
  const keys = Object.keys(schema.entries)
  const { values: bounded, ignored: first, more } = boundPolicy(managed, keys)
  const ignored: Ignored[] = []
  let values: unknown = bounded
  let policy: PolicyReading['policy'] | undefined
  // Each round takes out at least one value, so it ends: in one round, or two where what is left is no longer whole.
  while (policy === undefined) {
    const read = v.safeParse(schema, values)
    if (read.success) {
      policy = read.output
      break
    }
    for (const issue of read.issues) {
      const path = pathOf(issue)
      const reason = reasonFor(issue)
      const name = path.map((key) => (typeof key === 'number' ? key + 1 : key)).join('.')
      if (![...first, ...ignored].some((each) => each.name === name)) ignored.push({ name, ...reason })
      values = without(values, reason.because === 'name' ? path.slice(0, -1) : path)
    }
  }
  const all = inOrderOf(keys, [...ignored, ...first])
  const unsaid = more + Math.max(0, all.length - mostIgnoredSaid)
  return { policy, ignored: all.slice(0, mostIgnoredSaid), ...(unsaid > 0 && { more: unsaid }) }
}
