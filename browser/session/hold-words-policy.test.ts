import { beforeEach, expect, test, vi } from 'vitest'
import { noPolicy } from '../../core/settings/no-policy.ts'
import type { PolicyReading } from '../../core/settings/policy.ts'
import { defaultSettings } from '../../core/settings/settings.ts'
import { loadWords } from '../../locales/load-words.ts'
import { type HeldWords, holdWords } from './hold-words.ts'

/** An administrator who changes the policy whenever the test wants. */
const administrator = vi.hoisted(() => ({
  reading: undefined as unknown,
  tell: (): void => undefined,
}))
const saved = vi.hoisted(() => ({ settings: [] as unknown[] }))
vi.mock('../policy.ts', () => ({
  loadPolicy: async () => administrator.reading,
  watchPolicy: (changed: () => void) => {
    administrator.tell = changed
  },
}))
vi.mock('../settings.ts', () => ({
  saveSettings: async (settings: unknown) => {
    saved.settings.push(settings)
  },
  watchSettings: () => undefined,
}))

const own = { ...defaultSettings, country: 'MX', language: 'es' }
const school: PolicyReading = { policy: { country: 'GB', languages: ['ar', 'en'] }, ignored: [] }
const root = { lang: '', dir: '', dataset: {} }

async function hold(soon: PolicyReading, settled: Promise<PolicyReading>): Promise<HeldWords> {
  return holdWords({
    settings: Promise.resolve(own),
    policy: { soon: Promise.resolve(soon), settled },
    words: loadWords('es'),
  })
}

beforeEach(() => {
  vi.stubGlobal('document', { documentElement: root })
  vi.stubGlobal('navigator', { languages: ['de'] })
  saved.settings = []
})

test('a policy that comes late is obeyed then: settings, words and the direction of the page', async () => {
  let come = (_reading: PolicyReading): void => undefined
  const late = new Promise<PolicyReading>((resolve) => {
    come = resolve
  })
  const { settings, words, languages } = await hold(noPolicy, late)
  expect(settings.value).toEqual(own)

  come(school)
  await expect.poll(() => words.value.tag).toBe('ar')
  expect(settings.value).toEqual({ ...own, country: 'GB', language: 'ar' })
  expect(languages.value.map(({ tag }) => tag)).toEqual(['en', 'ar'])
  expect(root).toMatchObject({ lang: 'ar', dir: 'rtl' })
})

test('a policy that is taken away gives the person their own choices back', async () => {
  const { settings, words } = await hold(school, Promise.resolve(school))
  administrator.reading = noPolicy
  administrator.tell()
  await expect.poll(() => words.value.tag).toBe('es')
  expect(settings.value).toEqual(own)
})

test('what a policy sets is never saved with the person’s own settings', async () => {
  const { change } = await hold(school, Promise.resolve(school))
  expect(await change((before) => ({ ...before, appearance: 'dark' }))).toBe(true)
  expect(saved.settings).toEqual([{ ...own, appearance: 'dark' }])
})
