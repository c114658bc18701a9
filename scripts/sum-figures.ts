import * as v from 'valibot'

const line = v.object({ name: v.string(), count: v.number() })

/** Adds up what `tests/figures.ts` wrote, one JSON object a line, in the order in which the names first appear. */
export function sumFigures(written: string): Map<string, number> {
  const sums = new Map<string, number>()
  for (const text of written.split('\n').filter(Boolean)) {
    const { name, count } = v.parse(line, JSON.parse(text))
    sums.set(name, (sums.get(name) ?? 0) + count)
  }
  return sums
}
