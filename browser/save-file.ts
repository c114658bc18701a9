import type { SavedFile } from '../core/report/export/export-file-name.ts'

/** Milliseconds until a file's address is given up: long enough for a person whom the browser asks where to save. */
const addressLifeMs = 2 * 60 * 1000

/** As `saveFile`, for what is no text: `kept` is the whole file. */
export function saveBlob(name: string, kept: Blob): void {
  const url = URL.createObjectURL(kept)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), addressLifeMs)
}

/**
 * Gives a text to the browser to save as a file, on the press of a button. Needs no permission; the file's address is
 * one in memory that names nothing of it, so that lists of downloads do not either. A popup of Firefox closes while it asks
 * where to save (https://bugzilla.mozilla.org/show_bug.cgi?id=1292701); Firefox 153 has taken the whole text in by then.
 */
export function saveFile({ name, type, text }: SavedFile): void {
  saveBlob(name, new Blob([text], { type }))
}
