const width = 30

/** One line, such as `[##########....................] 24 of 72`. */
export function progressBar(done: number, total: number): string {
  const filled = total === 0 ? width : Math.floor((done / total) * width)
  return `[${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${done} of ${total}`
}
