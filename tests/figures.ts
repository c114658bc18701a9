import { appendFileSync } from 'node:fs'

type Figure =
  | 'cases tried'
  | 'faults injected'
  | 'requests seen'
  | 'bytes compared'
  | 'bytes searched'
  | 'hosts of the directory looked up'
  | `attempts: ${string}`

/** Adds to a figure that `npm run test:deep` prints when it ends. Nothing happens in other runs. */
export function addToFigure(name: Figure, count: number): void {
  const file = process.env.SIGNPOST_FIGURES
  if (file !== undefined) appendFileSync(file, `${JSON.stringify({ name, count })}\n`)
}
