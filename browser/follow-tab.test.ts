import { beforeEach, expect, test, vi } from 'vitest'
import { followTab } from './follow-tab.ts'

type Updated = (id: number, change: { status?: string }, tab: { active: boolean }) => void

const tabs = vi.hoisted(() => ({
  update: (_id: number, _change: { status?: string }, _tab: { active: boolean }): void => undefined,
  query: vi.fn(),
}))
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: {
      query: tabs.query,
      onActivated: { addListener: () => undefined },
      onUpdated: {
        addListener: (listen: Updated) => {
          tabs.update = listen
        },
      },
    },
  },
}))
vi.stubGlobal('document', { documentElement: { addEventListener: () => undefined } })

const inFront = {
  id: 7,
  windowId: 1,
  index: 0,
  incognito: false,
  status: 'complete',
  url: 'https://example.org/',
}
const sight = { id: 7, windowId: 1, index: 0, incognito: false, loading: false, url: 'https://example.org/' }

beforeEach(() => {
  tabs.query.mockReset().mockResolvedValue([inFront])
})

test('a page that was loaded anew is another page, though it is there again before the tab is asked for', async () => {
  const seen = vi.fn()
  followTab(seen)
  await vi.waitFor(() => expect(seen.mock.calls).toEqual([[sight, false]]))
  tabs.update(7, { status: 'loading' }, { active: true })
  tabs.update(7, { status: 'complete' }, { active: true })
  await vi.waitFor(() =>
    expect(seen.mock.calls).toEqual([
      [sight, false],
      [sight, true],
    ]),
  )
  tabs.update(7, { status: 'complete' }, { active: true })
  await vi.waitFor(() => expect(seen.mock.calls.slice(2)).toEqual([[sight, false]]))
})

test('what loads in another tab makes no new page of the one in front', async () => {
  const seen = vi.fn()
  followTab(seen)
  await vi.waitFor(() => expect(seen).toHaveBeenCalledOnce())
  tabs.update(8, { status: 'loading' }, { active: true })
  await vi.waitFor(() =>
    expect(seen.mock.calls).toEqual([
      [sight, false],
      [sight, false],
    ]),
  )
})
