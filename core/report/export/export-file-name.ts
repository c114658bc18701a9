import { localTime } from '../local-time.ts'

export type ExportKind = 'txt' | 'json' | 'xml'
export type SavedFile = { name: string; type: string; text: string }

/** MIME type of what is saved; always UTF-8. */
export const exportTypes: Readonly<Record<ExportKind, string>> = {
  txt: 'text/plain;charset=utf-8',
  json: 'application/json;charset=utf-8',
  xml: 'application/xml;charset=utf-8',
}

/**
 * Name of a file, such as `report-2026-11-22.txt`: the day it is saved and nothing of what it holds, since names show
 * in lists of recent files.
 *
 * @param at milliseconds since the epoch.
 * @param timeZone IANA zone of the person.
 */
export function exportFileName(kind: ExportKind | 'receipt', at: number, timeZone: string): string {
  const day = localTime(at, timeZone).slice(0, 10)
  return kind === 'receipt' ? `receipt-${day}.txt` : `report-${day}.${kind}`
}
