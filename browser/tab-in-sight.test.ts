import { expect, test, vi } from 'vitest'
import { activeTab, currentTab } from './tab-in-sight.ts'

const tabs = vi.hoisted(() => ({ query: vi.fn(), getCurrent: vi.fn() }))
vi.mock('wxt/browser', () => ({ browser: { tabs } }))

const tab = { id: 7, windowId: 1, index: 0, incognito: false, status: 'loading', url: 'https://a.example/' }

test('a tab is known as the browser tells it', async () => {
  tabs.query.mockResolvedValueOnce([tab])
  expect(await activeTab()).toEqual({
    id: 7,
    windowId: 1,
    index: 0,
    incognito: false,
    loading: true,
    url: 'https://a.example/',
    title: undefined,
  })
})

test('a browser that tells nothing of its tabs is no failure: the person says what they saw', async () => {
  tabs.query.mockRejectedValueOnce(new Error('Tabs cannot be queried right now.'))
  tabs.getCurrent.mockRejectedValueOnce(new Error('Tabs cannot be queried right now.'))
  expect([await activeTab(), await currentTab()]).toEqual([undefined, undefined])
})
