import { beforeEach, expect, test, vi } from 'vitest'
import { closeTab, knownTab, replaceByReport } from './close-tab.ts'

const done: unknown[] = []
const tabs = vi.hoisted(() => ({
  get: vi.fn(),
  query: vi.fn(),
  create: vi.fn(),
  remove: vi.fn(),
  update: vi.fn(),
}))
vi.mock('wxt/browser', () => ({
  browser: { tabs, runtime: { getURL: (path: string) => `extension:${path}` } },
}))

beforeEach(() => {
  done.length = 0
  vi.resetAllMocks()
  tabs.create.mockImplementation(async (given: object) => {
    done.push(given)
    return { id: 12 }
  })
  tabs.update.mockImplementation(async (...given: unknown[]) => void done.push(given))
  tabs.remove.mockImplementation(async (id: number) => void done.push(id))
})

const tab = { id: 7, windowId: 2, index: 3, incognito: false }

test('a tab whose page the extension may see is known', async () => {
  tabs.get.mockResolvedValue({ ...tab, url: 'https://example.org/', title: 'A page' })
  expect(await knownTab(7, 'https://example.org/a')).toEqual(tab)
})

test('a tab that a press has since granted for another site is not', async () => {
  tabs.get.mockResolvedValue({ ...tab, url: 'https://example.net/', title: 'Another page' })
  expect(await knownTab(7, 'https://example.org/')).toBeUndefined()
})

test('a tab that went elsewhere or is gone is not', async () => {
  tabs.get.mockResolvedValueOnce(tab)
  expect(await knownTab(7, 'https://example.org/')).toBeUndefined()
  tabs.get.mockRejectedValueOnce(new Error('No tab with id: 7.'))
  expect(await knownTab(7, 'https://example.org/')).toBeUndefined()
})

test('the last tab of a window makes room for a new one first', async () => {
  tabs.query.mockResolvedValue([tab])
  await closeTab(tab)
  expect(done).toEqual([{ windowId: 2 }, 7])
})

test('one of several just closes', async () => {
  tabs.query.mockResolvedValue([tab, { ...tab, id: 8 }])
  await closeTab(tab)
  expect(done).toEqual([7])
})

test.each([
  [false, { url: 'extension:/report.html' }],
  [true, {}],
])(
  'in a private window (%s), the popup’s own tab gives way to the one behind it',
  async (incognito, opened) => {
    await replaceByReport({ ...tab, incognito })
    const behind = { windowId: 2, index: 4, active: false }
    expect(done).toEqual([{ ...opened, ...behind }, 7, [12, { active: true }]])
  },
)
