import { beforeEach, expect, test, vi } from 'vitest'
import { followCovered, leaveCovered, takeBack } from './follow-covered.ts'

const heard = vi.hoisted(() => ({ updated: [] as unknown[], activated: [] as unknown[] }))
const get = vi.hoisted(() => vi.fn())
const page = vi.hoisted(() => ({ isCovered: vi.fn(), turnCover: vi.fn() }))
const kept = vi.hoisted(() => ({ coverState: vi.fn(), keepCoverState: vi.fn() }))
const comeInFront = vi.hoisted(() => vi.fn())
const muteTab = vi.hoisted(() => vi.fn())
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: {
      get,
      onUpdated: { addListener: (each: unknown) => heard.updated.push(each) },
      onActivated: { addListener: (each: unknown) => heard.activated.push(each) },
    },
  },
}))
vi.mock('./cover-page.ts', () => page)
vi.mock('./covered-tabs.ts', () => kept)
vi.mock('./come-in-front.ts', () => ({ comeInFront }))
vi.mock('./mute-tab.ts', () => ({ muteTab }))
vi.mock('./watch-covered.ts', () => ({ tellCovered: vi.fn() }))

followCovered()
const [update] = heard.updated as [(tabId: number, change: { status?: string }) => void]
const [activate] = heard.activated as [(tab: { tabId: number }) => void]

let done: string[]
beforeEach(() => {
  vi.resetAllMocks()
  done = []
  kept.coverState.mockResolvedValue('covered')
  kept.keepCoverState.mockImplementation(async (_id, state) => void done.push(`keep ${state}`))
  comeInFront.mockImplementation(async () => void done.push('in front'))
  page.turnCover.mockImplementation(async (_id, wanted) => void done.push(`turn ${wanted}`))
  muteTab.mockImplementation(async () => void done.push('mute'))
})

test.each([
  ['in front is left and covered again', true, ['in front', 'keep left', 'turn true']],
  ['behind others is covered again', false, ['in front', 'keep bare', 'turn true']],
])('a covered tab that shows another document %s', async (_, active, expected) => {
  get.mockResolvedValue({ active })
  update(7, { status: 'loading' })
  await vi.waitFor(() => expect(done).toEqual(expected))
})

test('a document that hangs counts as bare', async () => {
  get.mockResolvedValue({ active: true })
  page.isCovered.mockReturnValue(new Promise(() => undefined))
  update(7, { status: 'loading' })
  await vi.waitFor(() => expect(done).toContain('in front'))
})

test('a covered tab that only changes its address is let be', async () => {
  page.isCovered.mockResolvedValue(true)
  update(7, { status: 'loading' })
  await vi.waitFor(() => expect(page.isCovered).toHaveBeenCalled())
  expect(done).toEqual([])
})

test('a tab that was never covered is let be', async () => {
  kept.coverState.mockResolvedValue(undefined)
  update(7, { status: 'loading' })
  activate({ tabId: 7 })
  await Promise.all([leaveCovered(7), takeBack(7)])
  expect(done).toEqual([])
  expect(page.isCovered).not.toHaveBeenCalled()
})

test('who turns to a tab that is bare is turned away, once', async () => {
  kept.coverState.mockResolvedValue('bare')
  activate({ tabId: 7 })
  await vi.waitFor(() => expect(done).toEqual(['in front', 'keep left']))
  kept.coverState.mockResolvedValue('left')
  activate({ tabId: 7 })
  await vi.waitFor(() => expect(kept.coverState).toHaveBeenCalledTimes(2))
  expect(done).toEqual(['in front', 'keep left'])
})

test('a page that is about to go is left, and one that comes back is muted', async () => {
  await leaveCovered(7)
  await takeBack(7)
  expect(done).toEqual(['in front', 'keep covered', 'mute'])
})
