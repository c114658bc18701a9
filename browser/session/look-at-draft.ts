import { computed, type ReadonlySignal } from '@preact/signals'
import type { Draft } from '../../core/report/draft.ts'
import { hideFields } from '../../core/report/hide-fields.ts'
import type { Reports } from '../../core/report/receive-sighting.ts'
import { whoLooks } from '../../core/report/who-looks.ts'
import type { HideableField } from '../../core/settings/policy.ts'
import type { Audience } from '../../core/settings/settings.ts'
import type { StartedYoung } from './young-session.ts'

/** The draft as whoever looks at it sees it and hands it over, and for whom services are looked for. */
export function lookAtDraft(
  reports: ReadonlySignal<Reports>,
  hiddenFields: ReadonlySignal<readonly HideableField[]>,
  audience: ReadonlySignal<Audience>,
  young: ReadonlySignal<StartedYoung | undefined>,
): { draft: ReadonlySignal<Draft | undefined>; asker: ReadonlySignal<'adult' | 'child'> } {
  return {
    draft: computed(() => {
      const { draft: whole } = reports.value
      if (whole === undefined) return undefined
      const shown = hideFields(whole, hiddenFields.value)
      return whoLooks(audience.value, whole) === 'young' ? (young.value?.shorten(shown) ?? shown) : shown
    }),
    asker: computed(() => (whoLooks(audience.value, reports.value.draft) === 'adult' ? 'adult' : 'child')),
  }
}
