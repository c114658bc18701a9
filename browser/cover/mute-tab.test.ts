import { beforeEach, expect, test, vi } from 'vitest'
import { muteTab, unmuteTab } from './mute-tab.ts'

type MutedInfo = { muted: boolean; extensionId?: string }

const tabs = vi.hoisted(() => ({ get: vi.fn(), update: vi.fn() }))
vi.mock('wxt/browser', () => ({ browser: { runtime: { id: 'signpost' }, tabs } }))

beforeEach(() => {
  vi.resetAllMocks()
  tabs.update.mockImplementation(async (_id: number, { muted }: MutedInfo) => ({ mutedInfo: { muted } }))
})
const tabIs = (mutedInfo: MutedInfo | undefined): void => {
  tabs.get.mockResolvedValue({ ...(mutedInfo && { mutedInfo }) })
}

test.each<[string, MutedInfo | undefined, boolean, unknown[][]]>([
  ['a tab that sounds is muted', { muted: false }, true, [[7, { muted: true }]]],
  ['a tab that the person has muted is let be', { muted: true }, true, []],
  ['a browser that mutes no tabs is told', undefined, false, []],
])('%s', async (_, mutedInfo, isSilent, updates) => {
  tabIs(mutedInfo)
  expect(await muteTab(7)).toBe(isSilent)
  expect(tabs.update.mock.calls).toEqual(updates)
})

test('a browser that refuses is told', async () => {
  tabIs({ muted: false })
  tabs.update.mockRejectedValue(new Error('Not supported.'))
  expect(await muteTab(7)).toBe(false)
})

test.each<[string, MutedInfo, unknown[][]]>([
  ['what Signpost muted sounds again', { muted: true, extensionId: 'signpost' }, [[7, { muted: false }]]],
  ['what the person muted stays muted', { muted: true }, []],
  ['what another extension muted stays muted', { muted: true, extensionId: 'other' }, []],
  ['what the person has given its sound back is let be', { muted: false, extensionId: 'signpost' }, []],
])('%s', async (_, mutedInfo, updates) => {
  tabIs(mutedInfo)
  await unmuteTab(7)
  expect(tabs.update.mock.calls).toEqual(updates)
})

test('a tab that has gone needs nothing', async () => {
  tabs.get.mockRejectedValue(new Error('No tab with id: 7.'))
  await expect(unmuteTab(7)).resolves.toBeUndefined()
})
