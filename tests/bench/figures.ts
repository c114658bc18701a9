/** The value below which the given share (0 to 1) of the values lies, by the nearest rank. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export const median = (values: readonly number[]): number => percentile(values, 0.5)

/** A median with its spread, such as `52 ms (p10 48, p90 71)`. */
export function spread(values: readonly number[], unit = 'ms', digits = 0): string {
  const [low, middle, high] = [0.1, 0.5, 0.9].map((share) => percentile(values, share).toFixed(digits))
  return `${middle} ${unit} (p10 ${low}, p90 ${high})`
}

/** Prints a heading and lines of two columns. */
export function print(heading: string, lines: readonly (readonly [string, string])[]): void {
  const width = Math.max(...lines.map(([name]) => name.length))
  process.stdout.write(`\n${heading}\n`)
  for (const [name, figure] of lines) process.stdout.write(`  ${name.padEnd(width)}  ${figure}\n`)
}
