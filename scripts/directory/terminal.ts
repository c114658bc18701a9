/** Where a command writes, and the time it is: passed in so that a test can read and choose both. */
export type Terminal = {
  print: (text: string) => void
  /** Progress and faults, which do not belong into what is piped on. */
  warn: (text: string) => void
  now: Date
}
