import { beforeEach, expect, test, vi } from 'vitest'
import { followCovered, leaveCovered, takeBack } from './follow-covered.ts'

const heard = vi.hoisted(() => {
  const heardOf = (): {
    all: Set<unknown>
    addListener(each: unknown): void
    removeListener(each: unknown): void
  } => {
    const all = new Set<unknown>()
    return { all, addListener: (each) => void all.add(each), removeListener: (each) => void all.delete(each) }
  }
  return { onUpdated: heardOf(), onActivated: heardOf(), onRemoved: heardOf() }
})
const get = vi.hoisted(() => vi.fn())
const page = vi.hoisted(() => ({ isCovered: vi.fn(), turnCover: vi.fn() }))
const kept = vi.hoisted(() => ({
  coverState: vi.fn(),
  keepCoverState: vi.fn(),
  isAnyCovered: vi.fn(async () => true),
  watchCoverStates: vi.fn((_seen: () => void) => undefined),
}))
const told = vi.hoisted(() => ({
  tellCovered: vi.fn(),
  watchCovered: vi.fn((_seen: () => void) => undefined),
}))
const front = vi.hoisted(() => ({ comeInFront: vi.fn(), isLeftBehind: vi.fn(), noteTurnedTo: vi.fn() }))
const muteTab = vi.hoisted(() => vi.fn())
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: {
      get,
      ...heard,
    },
  },
}))
vi.mock('./cover-page.ts', () => page)
vi.mock('./covered-tabs.ts', () => kept)
vi.mock('./come-in-front.ts', () => front)
vi.mock('./mute-tab.ts', () => ({ muteTab }))
vi.mock('./watch-covered.ts', () => told)

followCovered()
const [update] = heard.onUpdated.all as unknown as [(tabId: number, change: { status?: string }) => void]
const [activate] = heard.onActivated.all as unknown as [(tab: { tabId: number }) => void]
const [remove] = heard.onRemoved.all as unknown as [(tabId: number) => void]
const changes = [kept.watchCoverStates, told.watchCovered].map(({ mock }) => mock.calls[0]?.[0])

let done: string[]
beforeEach(() => {
  vi.resetAllMocks()
  done = []
  get.mockResolvedValue({ active: true })
  kept.coverState.mockResolvedValue('covered')
  kept.keepCoverState.mockImplementation(async (_id, state) => void done.push(`keep ${state}`))
  front.comeInFront.mockImplementation(async () => void done.push('in front'))
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

test('a covered tab that a new one came in front of, since its page told that it goes, is left as well', async () => {
  get.mockResolvedValue({ active: false })
  front.isLeftBehind.mockReturnValue(true)
  update(7, { status: 'loading' })
  await vi.waitFor(() => expect(done).toEqual(['in front', 'keep left', 'turn true']))
  activate({ tabId: 7 })
  expect(front.noteTurnedTo.mock.calls).toEqual([[7]])
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

test('a covered tab that closes is forgotten', () => {
  remove(7)
  expect(done).toEqual(['keep undefined'])
})

test('nothing is listened to but while a tab is covered, be it from here or from the panel', async () => {
  const counted = (): number[] => Object.values(heard).map(({ all }) => all.size)
  for (const changed of changes) {
    kept.isAnyCovered.mockResolvedValue(false)
    changed?.()
    await vi.waitFor(() => expect(counted()).toEqual([0, 0, 0]))
    kept.isAnyCovered.mockResolvedValue(true)
    changed?.()
    await vi.waitFor(() => expect(counted()).toEqual([1, 1, 1]))
  }
})
