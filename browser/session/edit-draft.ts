import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals'
import type { DraftEditing } from '../../components/report-session.ts'
import * as change from '../../core/report/change-draft.ts'
import { checkReport, type Problem } from '../../core/report/check-report.ts'
import type { Draft, TextField } from '../../core/report/draft.ts'
import { cutText, fieldLimits } from '../../core/report/limits.ts'
import type { HeldReports } from './hold-reports.ts'

/** A field's problem is said once the person has left the field, or has tried to go on. */
type Shown = 'all' | readonly string[]

function shownProblems(problems: readonly Problem[], shown: Shown): readonly Problem[] {
  return shown === 'all'
    ? problems
    : problems.filter(({ field, target }) => shown.includes(`${field}${target ?? ''}`))
}

/** Everything a person can do to the report under way before they hand it over. */
export type EditedDraft = {
  editing: DraftEditing
  /** Changes the draft, now or as soon as it has begun. */
  alter(altered: (draft: Draft, now: number) => Draft): void
  /** Says every problem there is. @returns whether there is none. */
  checkAll(): boolean
}

export function editDraft(
  held: Pick<HeldReports, 'reports' | 'change'>,
  draft: ReadonlySignal<Draft | undefined>,
  addressSettled: () => void,
): EditedDraft {
  const shown = signal<Shown>([])
  const cuts = signal<Readonly<Partial<Record<TextField, number>>>>({})
  const problems = computed(() =>
    // Checking reads the clock in a zone, which takes a browser longer than painting the whole panel.
    draft.value && shown.value.length > 0
      ? shownProblems(checkReport(draft.value, Date.now()), shown.value)
      : [],
  )

  /** What a quick hand did before the draft had begun. */
  let early: ((draft: Draft, now: number) => Draft)[] = []

  function alter(altered: (draft: Draft, now: number) => Draft): void {
    if (draft.value === undefined) early.push(altered)
    held.change((reports) =>
      reports.draft ? { ...reports, draft: altered(reports.draft, Date.now()) } : reports,
    )
  }

  function show(field: string): void {
    if (shown.value !== 'all') shown.value = [...shown.value, field]
  }

  const draftId = computed(() => draft.value?.id)
  effect(() => {
    const id = draftId.value
    // What was said of one report says nothing of the next.
    shown.value = []
    cuts.value = {}
    if (id === undefined) return
    const waiting = early
    early = []
    untracked(() => waiting.forEach(alter))
  })

  const editing: DraftEditing = {
    problems,
    cuts,
    chooseConcern: (concern) => alter((before, now) => change.chooseConcern(before, now, concern)),
    write(field, text) {
      cuts.value = { ...cuts.value, [field]: cutText(text, fieldLimits[field]).cut }
      alter((before, now) => change.writeField(before, now, field, text))
    },
    settle(field) {
      show(field)
      if (field !== 'address') return
      alter(change.settleAddress)
      addressSettled()
    },
    chooseContentKind: (kind) => alter((before, now) => change.chooseContentKind(before, now, kind)),
    chooseVisibility: (visibility) =>
      alter((before, now) => change.chooseVisibility(before, now, visibility)),
    writeTarget: (index, text) => alter((before, now) => change.writeTarget(before, now, index, text)),
    settleTarget(index) {
      show(`target${index}`)
      alter((before, now) => change.settleTarget(before, now, index))
    },
    removeTarget: (index) => alter((before, now) => change.removeTarget(before, now, index)),
    writeReference: (reference) => alter((before, now) => change.writeReference(before, now, reference)),
    backToReport: () => alter(change.returnToReport),
  }

  return {
    editing,
    alter,
    checkAll() {
      alter(change.settleAddresses)
      shown.value = 'all'
      return problems.value.length === 0
    },
  }
}
