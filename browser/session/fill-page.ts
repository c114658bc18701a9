import { computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import type { FillState } from '../../components/report-session.ts'
import type { ReportField } from '../../core/handoff/form-description.ts'
import { formReport, partsOfField } from '../../core/handoff/form-report.ts'
import { markDone } from '../../core/report/change-draft.ts'
import type { Draft } from '../../core/report/draft.ts'
import type { Service } from '../../core/routing/index.ts'
import type { TabDocument } from '../ask-document.ts'
import type { TabInSight } from '../tab-in-sight.ts'
import type { HeldReports } from './hold-reports.ts'

/** Fills the hotline's own form, on a press and on that hotline's own pages only. */
export type FilledPage = {
  fill: ReadonlySignal<FillState>
  fillForm(): Promise<void>
  undoFill(): Promise<void>
}

/** What came of a press. */
type Outcome = Exclude<FillState, { step: 'hidden' | 'loading' | 'unseen' | 'ready' }>

type JudgePage = typeof import('../../core/handoff/is-service-page.ts').servicePageAt

/** What can be done with the page in a tab, as far as the browser tells which it is. */
function fillStateOn(
  tab: TabInSight,
  service: Service,
  judge: JudgePage,
  sending: TabInSight | undefined,
): FillState {
  if (service.reportUrl === undefined && service.homepage === undefined) return { step: 'hidden' }
  const page = judge(tab.url, service)
  if (page.ok) return { step: 'ready', sends: sending === tab }
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
  const last = signal<{ on: TabInSight; outcome: Outcome; document?: TabDocument } | undefined>(undefined)
  const judge = signal<JudgePage | undefined>(undefined)
  /** The page that looks as if it sends before anybody presses send. */
  const sending = signal<TabInSight | undefined>(undefined)

  // Judging a page needs the list of public suffixes, which must not hold back the first paint.
  effect(() => {
    if (judge.value || tab.value === undefined || service.value === undefined) return
    void import('../../core/handoff/is-service-page.ts').then(({ servicePageAt }) => {
      judge.value = servicePageAt
    })
  })

  const isReadyOn = computed(() => {
    const on = tab.value
    return on && service.value && judge.value?.(on.url, service.value).ok === true ? on : undefined
  })
  effect(() => {
    const on = isReadyOn.value
    if (on !== undefined) void lookAt(on)
  })
  async function lookAt(on: TabInSight): Promise<void> {
    const { looksLikeSending } = await import('../fill-form.ts')
    if (await looksLikeSending(on.id)) sending.value = on
  }

  async function fillForm(): Promise<void> {
    const draft = reported.value
    const on = tab.value
    const judged = judge.value
    const to = service.value
    if (draft === undefined || on === undefined || judged === undefined || to === undefined) return
    const settle = (outcome: Outcome, document?: TabDocument): void => {
      last.value = { on, outcome, ...(document && { document }) }
    }
    settle({ step: 'working' })
    const [{ describeForm, fillForm: fillFields, watchFill }, { matchFields }, { tellFill }] =
      await Promise.all([
        import('../fill-form.ts'),
        import('../../core/handoff/match-fields.ts'),
        import('../../core/handoff/tell-fill.ts'),
      ])
    const described = await describeForm(on.id)
    if (described === undefined) return settle({ step: 'failed' })
    const { form, document } = described
    // The tab may have moved on since it was judged: what is filled is the page that was described.
    const page = judged(form.url, to)
    if (!page.ok) return settle({ step: 'refused', because: page.because })
    const match = matchFields(form, formReport(draft, country.value, form.language || 'en'))
    const wrote = await fillFields(document, match.filled)
    if (wrote.is === 'silent') return settle({ step: 'failed' }, document)
    if (wrote.is !== 'filled') return settle({ step: wrote.is })

    const watched: Outcome = { step: 'watching' }
    settle(watched, document)
    /** The press is over with an undoing, with another press, or with another page. */
    let shown: Outcome = watched
    for (let time: 'first' | 'next' = 'first'; last.value?.outcome === shown; time = 'next') {
      const seen = await watchFill(document, time)
      if (last.value?.outcome !== shown) return
      const told = tellFill(match, wrote, form.url, seen)
      if (told === 'gone') return settle({ step: 'gone' })
      shown = { step: 'filled', ...told }
      settle(shown, document)
      if (time === 'first') markFilled(draft, told.filled)
      if (seen?.isOver !== false) return
    }
  }

  function markFilled(draft: Draft, filled: readonly ReportField[]): void {
    const parts = filled.flatMap((field) => partsOfField(field, draft))
    held.change((reports) =>
      reports.draft?.id === draft.id
        ? { ...reports, draft: markDone(reports.draft, Date.now(), parts) }
        : reports,
    )
  }

  async function undoFill(): Promise<void> {
    const before = last.value
    if (before?.document === undefined) return
    const { on, document, outcome } = before
    // Ends the watching: what is put back is nothing that the page has lost.
    last.value = { on, outcome: { step: 'working' }, document }
    const { undoFill: undo } = await import('../fill-form.ts')
    const isUndone = await undo(document)
    const sent = outcome.step === 'filled' && outcome.sent
    last.value = { on, document, outcome: isUndone ? { step: 'undone', sent } : { step: 'failed' } }
  }

  return {
    fill: computed(() => {
      if (judge.value === undefined || tab.value === undefined || service.value === undefined) {
        return { step: 'hidden' }
      }
      if (last.value?.on === tab.value) return last.value.outcome
      return fillStateOn(tab.value, service.value, judge.value, sending.value)
    }),
    fillForm,
    undoFill,
  }
}
