import { signal } from '@preact/signals'
import { expect, test, vi } from 'vitest'
import { beginDraft } from '../../core/report/begin-draft.ts'
import type { Draft } from '../../core/report/draft.ts'
import type { Reports } from '../../core/report/receive-sighting.ts'
import type { Sighting } from '../../core/report/sighting.ts'
import { defaultSettings, type Settings } from '../../core/settings/settings.ts'
import { holdChoices } from './choose-here.ts'

const seen: Sighting = {
  gesture: 'toolbar',
  at: Date.UTC(2026, 4, 4),
  timeZone: 'Asia/Manila',
  tab: { id: 1, windowId: 1, incognito: true },
  page: { url: 'https://meadow.example/', targets: [] },
}

function hold(isPrivate: boolean, draft: Draft | undefined = beginDraft(seen, 'one')) {
  const saved = signal<Settings>(defaultSettings)
  const reports = signal<Reports>(draft ? { draft } : {})
  const speak = vi.fn(async () => undefined)
  const spoken = {
    settings: saved,
    speak,
    async change(change: (settings: Settings) => Settings) {
      saved.value = change(saved.value)
      return true
    },
  }
  const alter = (altered: (draft: Draft, now: number) => Draft): void => {
    const { draft: before } = reports.value
    if (before) reports.value = { draft: altered(before, 7) }
  }
  return { saved, reports, speak, ...holdChoices(spoken, reports, () => isPrivate, alter) }
}

test('in an ordinary window a country and a language are settings', () => {
  const { saved, reports, chooseCountry, chooseLanguage } = hold(false)
  chooseCountry('KE')
  chooseLanguage('es')
  expect(saved.value).toEqual({ ...defaultSettings, country: 'KE', language: 'es' })
  expect(reports.value.draft?.chosen).toBeUndefined()
})

test('in a private window nothing of them is saved: they stand with the report, and lead where a setting would', () => {
  const { saved, settings, reports, speak, chooseCountry, chooseLanguage } = hold(true)
  chooseCountry('KE')
  chooseLanguage('es')
  expect(saved.value).toEqual(defaultSettings)
  expect(reports.value.draft).toMatchObject({ touchedAt: 7, chosen: { country: 'KE', language: 'es' } })
  expect(settings.value).toEqual({ ...defaultSettings, country: 'KE' })
  expect(speak.mock.calls.at(-1)).toEqual(['es'])
})

test('a surface that opens later goes on with them, after the report too, and the next report begins without', () => {
  const begun = { ...beginDraft(seen, 'one'), chosen: { country: 'KE', language: 'es' } }
  const { settings, reports, speak } = hold(true, begun)
  expect([settings.value.country, speak.mock.calls.at(-1)]).toEqual(['KE', ['es']])
  reports.value = {}
  expect(settings.value.country).toBe('KE')
  reports.value = { draft: beginDraft(seen, 'two') }
  expect([settings.value.country, speak.mock.calls.at(-1)]).toEqual([undefined, [undefined]])
})
