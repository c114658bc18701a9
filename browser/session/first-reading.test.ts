import { expect, test, vi } from 'vitest'
import { beginDraft } from '../../core/report/begin-draft.ts'
import { defaultSettings } from '../../core/settings/settings.ts'
import { exampleSighting } from '../../tests/fixtures/example-sighting.ts'
import { beginReading } from './first-reading.ts'

const store = vi.hoisted(() => ({
  read: async (): Promise<unknown> => ({}),
  settings: async (): Promise<unknown> => ({}),
  policy: async (): Promise<unknown> => ({ policy: {}, ignored: [] }),
  tell: (_written: unknown): void => undefined,
  stop: (): void => undefined,
}))
vi.mock('../report-store.ts', () => ({
  readReports: () => store.read(),
  watchReports: (changed: (written: unknown) => void) => {
    store.tell = changed
    return () => store.stop()
  },
}))
vi.mock('../policy.ts', () => ({ loadPolicy: () => store.policy() }))
vi.mock('../settings.ts', () => ({ settingsOrDefaults: () => store.settings() }))

const draft = beginDraft(exampleSighting, 'first')

test('what another part writes before the panel has loaded is not missed', async () => {
  store.stop = vi.fn()
  const { latestReports } = beginReading()
  store.tell({ draft })
  expect(await latestReports()).toEqual({ draft })
  expect(store.stop).toHaveBeenCalledOnce()
})

test('a store that cannot be read is said where it is waited for, and listened to no longer', async () => {
  store.stop = vi.fn()
  store.read = () => Promise.reject(new Error('no memory storage'))
  await expect(beginReading().latestReports()).rejects.toThrow('The stored report cannot be read.')
  expect(store.stop).toHaveBeenCalledOnce()
})

test('the chosen language is read, whatever the browser speaks', async () => {
  store.settings = async () => ({ shape: 1, appearance: 'system', language: 'ar' })
  const { tag, direction } = await beginReading().words
  expect({ tag, direction }).toEqual({ tag: 'ar', direction: 'rtl' })
})

test('a policy goes before the chosen language, and one that cannot be read before nothing', async () => {
  store.settings = async () => ({ ...defaultSettings, language: 'ar' })
  store.policy = async () => ({ policy: { languages: ['es'] }, ignored: [] })
  expect((await beginReading().words).tag).toBe('es')

  store.policy = () => Promise.reject(new Error('no part of the extension'))
  const { policy, words } = beginReading()
  expect(await policy.settled).toEqual({ policy: {}, ignored: [] })
  expect((await words).tag).toBe('ar')
})

test('a policy that the browser keeps back holds up no first paint, and is known once it comes', async () => {
  vi.useFakeTimers()
  try {
    let come = (_reading: unknown): void => undefined
    store.policy = () =>
      new Promise((resolve) => {
        come = resolve
      })
    const { policy, words } = beginReading()
    await vi.runAllTimersAsync()
    expect(await policy.soon).toEqual({ policy: {}, ignored: [] })
    expect((await words).tag).toBe('ar')

    const late = { policy: { languages: ['es'] }, ignored: [] }
    come(late)
    expect(await policy.settled).toEqual(late)
  } finally {
    vi.useRealTimers()
  }
})
