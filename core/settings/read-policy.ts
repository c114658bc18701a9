import * as v from 'valibot'
import { noPolicy } from './no-policy.ts'
import { type Ignored, type IgnoredReason, ignoredReasons, type PolicyReading } from './policy.ts'
import { policySchema } from './policy-schema.ts'

type Key = string | number
type Issue = v.BaseIssue<unknown>

const pathOf = ({ path }: Issue): Key[] =>
  (path ?? []).flatMap(({ key }) => (typeof key === 'string' || typeof key === 'number' ? [key] : []))

function reasonFor(issue: Issue): Pick<Ignored, 'because' | 'choices'> {
  if (issue.type === 'strict_object' && issue.expected === 'never') return { because: 'unknown' }
  if (issue.type === 'strict_object' && issue.received === 'undefined') return { because: 'name' }
  const [reason, choices] = issue.message.split(':')
  const known: IgnoredReason = ignoredReasons.find((each) => each === reason) ?? 'shape'
  return { because: known, ...(choices !== undefined && { choices: choices.split(' ') }) }
}

/** The copy of `value` without what lies at the end of the path. An item of a list leaves a hole, so that the others keep their place. */
function without(value: unknown, [key, ...rest]: readonly Key[]): unknown {
  if (key === undefined) return undefined
  if (Array.isArray(value)) return value.map((item, at) => (at === key ? without(item, rest) : item))
  if (typeof value !== 'object' || value === null) return undefined
  const left = Object.entries(value).map(([name, item]) => [name, name === key ? without(item, rest) : item])
  return Object.fromEntries(left.filter(([, item]) => item !== undefined))
}

/**
 * A policy as the browser hands it over, whatever is in it: what is not understood is left out, value by value, and said.
 *
 * @param languages tags of the catalogues.
 */
export function readPolicy(managed: unknown, languages: readonly string[]): PolicyReading {
  const schema = policySchema(languages)
  const ignored: Ignored[] = []
  let values = managed
  // Each round takes out at least one value, so it ends: in one round, or two where what is left is no longer whole.
  while (typeof values === 'object' && values !== null && !Array.isArray(values)) {
    const read = v.safeParse(schema, values)
    if (read.success) return { policy: read.output, ignored }
    for (const issue of read.issues) {
      const path = pathOf(issue)
      const reason = reasonFor(issue)
      const name = path.map((key) => (typeof key === 'number' ? key + 1 : key)).join('.')
      if (!ignored.some((each) => each.name === name)) ignored.push({ name, ...reason })
      values = without(values, reason.because === 'name' ? path.slice(0, -1) : path)
    }
  }
  return { ...noPolicy, ignored }
}
