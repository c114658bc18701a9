import { computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import type { FillState } from '../../components/report-session.ts'
import { formReport, partsOfField } from '../../core/handoff/form-report.ts'
import { markDone } from '../../core/report/change-draft.ts'
import type { Service } from '../../core/routing/index.ts'
import type { TabInSight } from '../tab-in-sight.ts'
import type { HeldReports } from './hold-reports.ts'

/** Fills the hotline's own form, on a press and on that hotline's own pages only. */
export type FilledPage = {
  fill: ReadonlySignal<FillState>
  fillForm(): Promise<void>
  undoFill(): Promise<void>
}

/** What came of a press, until the surface closes. */
type Outcome = Extract<FillState, { step: 'working' | 'filled' | 'undone' | 'failed' }>

type JudgePage = typeof import('../../core/handoff/is-service-page.ts').servicePageAt

export function fillPage(
  held: HeldReports,
  tab: ReadonlySignal<TabInSight | undefined>,
  service: ReadonlySignal<Service | undefined>,
  country: ReadonlySignal<string | undefined>,
): FilledPage {
  const outcome = signal<Outcome | undefined>(undefined)
  const judge = signal<JudgePage | undefined>(undefined)

  // Judging a page needs the list of public suffixes, which must not hold back the first paint.
  effect(() => {
    if (judge.value || tab.value === undefined || service.value === undefined) return
    void import('../../core/handoff/is-service-page.ts').then(({ servicePageAt }) => {
      judge.value = servicePageAt
    })
  })

  async function fillForm(): Promise<void> {
    const { draft } = held.reports.value
    const page = tab.value
    if (draft === undefined || page === undefined) return
    outcome.value = { step: 'working' }
    const [{ describeForm, fillForm: fillFields }, { matchFields }] = await Promise.all([
      import('../fill-form.ts'),
      import('../../core/handoff/match-fields.ts'),
    ])
    const form = await describeForm(page.id)
    if (form === undefined) {
      outcome.value = { step: 'failed' }
      return
    }
    const { filled: wanted, left } = matchFields(
      form,
      formReport(draft, country.value, form.language || 'en'),
    )
    const written = await fillFields(page.id, wanted)
    if (written === undefined) {
      outcome.value = { step: 'failed' }
      return
    }
    const filled = wanted.filter(({ ref }) => written.filled.includes(ref)).map(({ field }) => field)
    const parts = filled.flatMap((field) => partsOfField(field, draft))
    held.change((reports) =>
      reports.draft ? { ...reports, draft: markDone(reports.draft, Date.now(), parts) } : reports,
    )
    const notStuck = written.notStuck.map(() => 'does-not-fit' as const)
    outcome.value = { step: 'filled', filled, left: [...left.map(({ because }) => because), ...notStuck] }
  }

  async function undoFill(): Promise<void> {
    const { undoFill: undo } = await import('../fill-form.ts')
    const page = tab.value
    const isUndone = page !== undefined && (await undo(page.id))
    outcome.value = { step: isUndone ? 'undone' : 'failed' }
  }

  return {
    fill: computed(() => {
      if (outcome.value) return outcome.value
      if (judge.value === undefined || tab.value === undefined || service.value === undefined) {
        return { step: 'hidden' }
      }
      const page = judge.value(tab.value.url, service.value)
      return page.ok ? { step: 'ready' } : { step: 'refused', because: page.because }
    }),
    fillForm,
    undoFill,
  }
}
