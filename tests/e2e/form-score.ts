/** How forms of one language went. */
export type Score = {
  /** Fields the report has something for. */
  wanted: number
  /** Those of them that were filled rightly. */
  found: number
  /** All that was filled rightly, also where leaving it would have been as good. */
  right: number
  /** Fields that were filled with what does not belong there, each once whatever it took. */
  wrong: Set<string>
  missed: string[]
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`

const row = (name: string, { wanted, found, right, wrong }: Score): string =>
  [name, wanted, found, right, wrong.size, percent(right, right + wrong.size), percent(found, wanted)]
    .map((cell, at) => (at === 0 ? String(cell).padEnd(10) : String(cell).padStart(10)))
    .join('')

/** A table of precision and recall for each language and for all, and every field that was missed. */
export function scoreTable(scores: ReadonlyMap<string, Score>): string {
  const sum: Score = { wanted: 0, found: 0, right: 0, wrong: new Set(), missed: [] }
  for (const { wanted, found, right, wrong, missed } of scores.values()) {
    sum.wanted += wanted
    sum.found += found
    sum.right += right
    for (const field of wrong) sum.wrong.add(field)
    sum.missed.push(...missed)
  }
  const head = ['language', 'wanted', 'found', 'right', 'wrong', 'precision', 'recall']
  return [
    head.map((cell, at) => (at === 0 ? cell.padEnd(10) : cell.padStart(10))).join(''),
    ...[...scores].sort(([a], [b]) => a.localeCompare(b)).map(([tag, score]) => row(tag, score)),
    row('all', sum),
    ...(sum.missed.length > 0 ? ['', 'Missed:', ...sum.missed] : []),
  ].join('\n')
}
