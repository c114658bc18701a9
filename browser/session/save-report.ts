import type { ReadonlySignal } from '@preact/signals'
import type { Outgoing } from '../../components/report-session.ts'
import type { Words } from '../../core/language/words.ts'
import type { Draft } from '../../core/report/draft.ts'
import { exportCyberTipline } from '../../core/report/export/export-cyber-tipline.ts'
import { type ExportKind, exportFileName, exportTypes } from '../../core/report/export/export-file-name.ts'
import { exportJson } from '../../core/report/export/export-json.ts'
import { incidentOf } from '../../core/report/export/incident-type.ts'
import { receiptText } from '../../core/report/export/receipt-text.ts'
import { localTime } from '../../core/report/local-time.ts'
import type { Service } from '../../core/routing/index.ts'
import { saveFile } from '../save-file.ts'

/** Files of the report, made on a press and at no other time. */
export type SavedReport = {
  hasXml(draft: Draft): boolean
  /** @returns the file's name, which says nothing of what was seen. */
  save(kind: ExportKind): string
  saveReceipt(): string
}

export function saveReport(
  draft: ReadonlySignal<Draft | undefined>,
  country: ReadonlySignal<string | undefined>,
  outgoing: ReadonlySignal<Outgoing | undefined>,
  service: ReadonlySignal<Service | undefined>,
  words: ReadonlySignal<Words>,
  /** The CyberTipline's own language. */
  english: Words,
): SavedReport {
  function textOf(kind: ExportKind, report: Draft): string {
    if (kind === 'json') return exportJson(report, { country: country.value })
    if (kind === 'txt') return outgoing.value?.text ?? ''
    const exported = exportCyberTipline(report, country.value, english, words.value.tag)
    return exported.ok ? exported.xml : ''
  }

  return {
    hasXml: ({ concern }) => incidentOf(concern) !== undefined,
    save(kind) {
      const report = draft.value
      if (report === undefined) return ''
      const name = exportFileName(kind, Date.now(), report.timeZone)
      saveFile({ name, type: exportTypes[kind], text: textOf(kind, report) })
      return name
    },
    saveReceipt() {
      const report = draft.value
      if (report === undefined) return ''
      const now = Date.now()
      const name = exportFileName('receipt', now, report.timeZone)
      const text = receiptText(
        {
          at: localTime(now, report.timeZone),
          organisation: service.value?.name ?? '',
          isAdded: service.value?.because === 'added-by-policy',
          reference: report.opened?.reference ?? '',
        },
        words.value,
      )
      saveFile({ name, type: exportTypes.txt, text })
      return name
    },
  }
}
