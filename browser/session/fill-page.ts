import { computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import type { FillState } from '../../components/report-session.ts'
import { formReport, partsOfField } from '../../core/handoff/form-report.ts'
import { markDone } from '../../core/report/change-draft.ts'
import type { Draft } from '../../core/report/draft.ts'
import type { Service } from '../../core/routing/index.ts'
import type { TabInSight } from '../tab-in-sight.ts'
import type { HeldReports } from './hold-reports.ts'

/** Fills the hotline's own form, on a press and on that hotline's own pages only. */
export type FilledPage = {
  fill: ReadonlySignal<FillState>
  fillForm(): Promise<void>
  undoFill(): Promise<void>
}

/** What came of a press. */
type Outcome = Extract<FillState, { step: 'working' | 'filled' | 'undone' | 'failed' | 'refused' }>

type JudgePage = typeof import('../../core/handoff/is-service-page.ts').servicePageAt

/** What can be done with the page in a tab, as far as the browser tells which it is. */
function fillStateOn(tab: TabInSight, service: Service, judge: JudgePage): FillState {
  if (service.reportUrl === undefined && service.homepage === undefined) return { step: 'hidden' }
  const page = judge(tab.url, service)
  if (page.ok) return { step: 'ready' }
  if (tab.loading) return { step: 'loading' }
  const isSeen = typeof tab.url === 'string' && tab.url !== ''
  return isSeen ? { step: 'refused', because: page.because } : { step: 'unseen' }
}

export function fillPage(
  held: HeldReports,
  reported: ReadonlySignal<Draft | undefined>,
  tab: ReadonlySignal<TabInSight | undefined>,
  service: ReadonlySignal<Service | undefined>,
  country: ReadonlySignal<string | undefined>,
): FilledPage {
  /** Holds for the page it came of, and ends with it. */
  const last = signal<{ on: TabInSight; outcome: Outcome } | undefined>(undefined)
  const judge = signal<JudgePage | undefined>(undefined)

  // Judging a page needs the list of public suffixes, which must not hold back the first paint.
  effect(() => {
    if (judge.value || tab.value === undefined || service.value === undefined) return
    void import('../../core/handoff/is-service-page.ts').then(({ servicePageAt }) => {
      judge.value = servicePageAt
    })
  })

  async function fillForm(): Promise<void> {
    const draft = reported.value
    const on = tab.value
    const judged = judge.value
    const to = service.value
    if (draft === undefined || on === undefined || judged === undefined || to === undefined) return
    const settle = (outcome: Outcome): void => {
      last.value = { on, outcome }
    }
    settle({ step: 'working' })
    const [{ describeForm, fillForm: fillFields }, { matchFields }] = await Promise.all([
      import('../fill-form.ts'),
      import('../../core/handoff/match-fields.ts'),
    ])
    const form = await describeForm(on.id)
    if (form === undefined) return settle({ step: 'failed' })
    // The tab may have moved on since it was judged: what is filled is the page that was described.
    const page = judged(form.url, to)
    if (!page.ok) return settle({ step: 'refused', because: page.because })
    const { filled: wanted, left } = matchFields(
      form,
      formReport(draft, country.value, form.language || 'en'),
    )
    const written = await fillFields(on.id, wanted)
    if (written === undefined) return settle({ step: 'failed' })
    const filled = wanted.filter(({ ref }) => written.filled.includes(ref)).map(({ field }) => field)
    const parts = filled.flatMap((field) => partsOfField(field, draft))
    held.change((reports) =>
      reports.draft?.id === draft.id
        ? { ...reports, draft: markDone(reports.draft, Date.now(), parts) }
        : reports,
    )
    const notStuck = written.notStuck.map(() => 'does-not-fit' as const)
    settle({ step: 'filled', filled, left: [...left.map(({ because }) => because), ...notStuck] })
  }

  async function undoFill(): Promise<void> {
    const { undoFill: undo } = await import('../fill-form.ts')
    const on = tab.value
    if (on) last.value = { on, outcome: { step: (await undo(on.id)) ? 'undone' : 'failed' } }
  }

  return {
    fill: computed(() => {
      if (judge.value === undefined || tab.value === undefined || service.value === undefined) {
        return { step: 'hidden' }
      }
      if (last.value?.on === tab.value) return last.value.outcome
      return fillStateOn(tab.value, service.value, judge.value)
    }),
    fillForm,
    undoFill,
  }
}
