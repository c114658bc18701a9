import { beforeEach, expect, test, vi } from 'vitest'
import { offerCover } from './offer-cover.ts'

type Heard = (message: unknown, sender: object) => unknown
type Pressed = (command: string, tab?: object) => unknown

const heard = vi.hoisted(() => ({ message: [] as unknown[], command: [] as unknown[] }))
const turnCover = vi.hoisted(() => vi.fn())
const muteTab = vi.hoisted(() => vi.fn())
const following = vi.hoisted(() => ({ leaveCovered: vi.fn(), takeBack: vi.fn() }))
const front = vi.hoisted(() => ({ comeInFront: vi.fn(), cameInFront: vi.fn() }))
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { id: 'signpost', onMessage: { addListener: (each: unknown) => heard.message.push(each) } },
    commands: { onCommand: { addListener: (each: unknown) => heard.command.push(each) } },
  },
}))
vi.mock('./cover-page.ts', () => ({ turnCover }))
vi.mock('./mute-tab.ts', () => ({ muteTab }))
vi.mock('./follow-covered.ts', () => following)
vi.mock('./come-in-front.ts', () => front)

let now = 0
beforeEach(() => {
  vi.resetAllMocks()
  now += 1000
})
offerCover(() => now)
const [hear] = heard.message as [Heard]
const [press] = heard.command as [Pressed]

const page = { id: 'signpost', frameId: 0, tab: { id: 7 } }
const ask = (event: string): object => ({ kind: 'cover', event })

test.each<[string, unknown, object, string[]]>([
  ['the button of the sheet uncovers its own tab', ask('uncover'), page, ['turn 7 false']],
  ['a covered page that is about to go is left', ask('leaving'), page, ['leave 7']],
  ['a covered page that comes back is taken back', ask('back'), page, ['take back 7']],
  ['no page can have its sound back', ask('gone'), page, []],
  ['another extension is not heard', ask('uncover'), { ...page, id: 'other' }, []],
  ['a frame is not heard', ask('uncover'), { ...page, frameId: 3 }, []],
  ['a surface without a tab is not heard', ask('uncover'), { id: 'signpost' }, []],
  ['another event is not heard', ask('cover'), page, []],
  ['another kind is not heard', { kind: 'leave', event: 'uncover' }, page, []],
  ['nothing is not heard', null, page, []],
])('%s', (_, message, sender, expected) => {
  expect(hear(message, sender)).toBeUndefined()
  const done = [
    ...turnCover.mock.calls.map((given) => `turn ${given.join(' ')}`),
    ...following.leaveCovered.mock.calls.map(([id]) => `leave ${id}`),
    ...following.takeBack.mock.calls.map(([id]) => `take back ${id}`),
  ]
  expect(done).toEqual(expected)
})

const tab = { id: 7, windowId: 2, index: 0, incognito: false }

/** What each press asks of a page: to be covered, or shown, as it tells whether it is covered. */
const asked = (isCovered: boolean): boolean[] =>
  (turnCover.mock.calls as [number, (isCovered: boolean) => boolean][]).map(([, choose]) => choose(isCovered))

test('the key covers the tab in front, or uncovers it', () => {
  press('leave', tab)
  expect(turnCover).not.toHaveBeenCalled()
  press('cover', tab)
  expect(turnCover.mock.calls).toEqual([[7, expect.any(Function)]])
  expect(asked(false)).toEqual([true])
  expect(asked(true)).toEqual([false])
})

test('a key that is held, or pressed twice in a hurry, hides and never shows', () => {
  press('cover', tab)
  for (const after of [660, 40, 40, 999, 1000]) {
    now += after
    press('cover', tab)
  }
  expect(asked(true)).toEqual([false, true, true, true, true, false])
})

test.each(['a page that takes no sheet', 'a page that hangs'])(
  'the key leaves %s behind a new tab',
  async (page) => {
    turnCover.mockReturnValue(
      page.includes('hangs') ? new Promise(() => undefined) : Promise.resolve(undefined),
    )
    press('cover', tab)
    await vi.waitFor(() => expect(front.comeInFront.mock.calls).toEqual([[7]]))
    expect(asked(true)).toEqual([page.includes('no sheet') ? false : true])
  },
)

test('a key that is held opens no tab in front of the tab that it has opened', async () => {
  turnCover.mockResolvedValue(undefined)
  front.cameInFront.mockReturnValue(true)
  press('cover', tab)
  press('cover', tab)
  await vi.waitFor(() => expect(front.cameInFront).toHaveBeenCalled())
  expect(front.comeInFront).toHaveBeenCalledTimes(1)
})
