import { expect, test, vi } from 'vitest'
import { defaultSettings } from '../core/settings/settings.ts'
import { loadSettings, settingsOrDefaults } from './settings.ts'

const local = vi.hoisted(() => ({ get: vi.fn() }))
vi.mock('wxt/browser', () => ({ browser: { storage: { local } } }))

test('settings that cannot be read leave the defaults', async () => {
  local.get.mockRejectedValue(new Error('the disk is full'))
  expect(await settingsOrDefaults()).toEqual(defaultSettings)
  await expect(loadSettings()).rejects.toThrow('the disk is full')
})
