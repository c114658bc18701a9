import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals'
import type { SeenAs } from '../../components/report-session.ts'
import { fillRecognised } from '../../core/report/change-draft.ts'
import type { HeldReports } from './hold-reports.ts'

/**
 * Says in words what the address leads to, as far as the address alone tells, and fills the fields it answers.
 * The patterns are loaded when there first is an address.
 */
export function nameAddress(held: Pick<HeldReports, 'reports' | 'change'>): {
  seenAs: ReadonlySignal<SeenAs | undefined>
  /** Reads the address anew, once the person is done changing it. */
  name(): void
} {
  const draftId = computed(() => held.reports.value.draft?.id)
  const seenAs = signal<SeenAs | undefined>(undefined)

  async function name(): Promise<void> {
    const url = held.reports.value.draft?.fields.address ?? ''
    if (url === '') {
      seenAs.value = undefined
      return
    }
    const { recognise, platformOf } = await import('../../core/page/recognised-platform.ts')
    const { draft } = held.reports.value
    if (draft?.fields.address !== url) return
    const { platform: id, account, content, kind } = recognise(url)
    const platform = id === undefined ? undefined : platformOf(id)
    seenAs.value = platform && {
      platform: platform.name,
      ...(kind !== undefined && { kind }),
      ...(platform.report?.url !== undefined && { reportUrl: platform.report.url }),
      ...(platform.report?.inPlace && { reportInPlace: true as const }),
    }
    const found = {
      ...(platform && { platform: platform.name }),
      ...(account !== undefined && { account }),
      ...(content !== undefined && { post: content }),
    }
    held.change((reports) => {
      if (reports.draft === undefined) return reports
      return { ...reports, draft: fillRecognised(reports.draft, reports.draft.touchedAt, found) }
    })
  }

  // Not on every keystroke: half an address names the wrong account.
  effect(() => {
    const id = draftId.value
    if (id !== undefined) untracked(name)
  })
  return { seenAs, name: () => void name() }
}
