import { beforeEach, expect, test, vi } from 'vitest'
import { noPolicy } from '../../core/settings/no-policy.ts'
import { defaultSettings, type Settings } from '../../core/settings/settings.ts'
import { loadWords } from '../../locales/load-words.ts'
import { type HeldWords, holdWords } from './hold-words.ts'

/** A disk that is slow: every save waits until it is let through, and its echo comes as late as the test wants. */
const disk = vi.hoisted(() => ({
  stored: undefined as unknown,
  waiting: [] as (() => void)[],
  tell: (): void => undefined,
}))
vi.mock('../settings.ts', () => ({
  loadSettings: async () => disk.stored,
  settingsOrDefaults: async () => disk.stored,
  saveSettings: (settings: unknown) =>
    new Promise<void>((resolve) => {
      disk.waiting.push(() => {
        disk.stored = settings
        resolve()
      })
    }),
  watchSettings: (changed: () => void) => {
    disk.tell = changed
  },
}))
vi.mock('../policy.ts', () => ({ watchPolicy: () => undefined }))

const phone =
  (number: string) =>
  (before: Settings): Settings => ({ ...before, trustedAdults: [{ name: '', phone: number }] })

function hold(): Promise<HeldWords> {
  const none = Promise.resolve(noPolicy)
  return holdWords({
    settings: Promise.resolve(defaultSettings),
    policy: { soon: none, settled: none },
    words: loadWords('en'),
  })
}

beforeEach(() => {
  vi.stubGlobal('document', { documentElement: { dataset: {} } })
  Object.assign(disk, { stored: defaultSettings, waiting: [] })
})

test('the echo of an earlier save undoes nothing that was typed since', async () => {
  const { settings, change } = await hold()
  const first = change(phone('0'))
  const second = change(phone('09'))
  disk.waiting[0]?.()
  await first
  disk.tell()
  expect(settings.value.trustedAdults).toEqual([{ name: '', phone: '09' }])
  disk.waiting[1]?.()
  expect(await second).toBe(true)
  expect(disk.stored).toEqual(phone('09')(defaultSettings))
})

test('what another surface saves meanwhile is taken over once this one has saved', async () => {
  const { settings, change } = await hold()
  const own = change(phone('0'))
  disk.tell()
  disk.waiting[0]?.()
  disk.stored = { ...defaultSettings, country: 'PH' }
  await own
  await expect.poll(() => settings.value.country).toBe('PH')
})

test('what another surface saves is taken over', async () => {
  const { settings } = await hold()
  disk.stored = { ...defaultSettings, audience: 'both' }
  disk.tell()
  await expect.poll(() => settings.value.audience).toBe('both')
})
