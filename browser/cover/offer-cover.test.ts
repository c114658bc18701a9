import { beforeEach, expect, test, vi } from 'vitest'
import { offerCover } from './offer-cover.ts'

type Heard = (message: unknown, sender: object) => unknown
type Pressed = (command: string, tab?: object) => unknown

const heard = vi.hoisted(() => ({ message: [] as unknown[], command: [] as unknown[] }))
const create = vi.hoisted(() => vi.fn())
const turnCover = vi.hoisted(() => vi.fn())
const sound = vi.hoisted(() => ({ muteTab: vi.fn(), unmuteTab: vi.fn() }))
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { id: 'signpost', onMessage: { addListener: (each: unknown) => heard.message.push(each) } },
    commands: { onCommand: { addListener: (each: unknown) => heard.command.push(each) } },
    tabs: { create },
  },
}))
vi.mock('./cover-page.ts', () => ({ turnCover }))
vi.mock('./mute-tab.ts', () => sound)

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
  ['a covered page that is left has its sound back', ask('gone'), page, ['unmute 7']],
  ['a covered page that comes back is muted again', ask('back'), page, ['mute 7']],
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
    ...sound.muteTab.mock.calls.map(([id]) => `mute ${id}`),
    ...sound.unmuteTab.mock.calls.map(([id]) => `unmute ${id}`),
  ]
  expect(done).toEqual(expected)
})

const tab = { id: 7, windowId: 2, index: 0, incognito: false }

test('the key covers the tab in front, or uncovers it', () => {
  press('leave', tab)
  expect(turnCover).not.toHaveBeenCalled()
  press('cover', tab)
  expect(turnCover.mock.calls).toEqual([[7]])
})

test('a key that is held is one press, however long, and the next is another', () => {
  press('cover', tab)
  for (const after of [660, 40, 40, 999]) {
    now += after
    press('cover', tab)
  }
  expect(turnCover.mock.calls).toEqual([[7]])
  now += 1000
  press('cover', tab)
  expect(turnCover.mock.calls).toEqual([[7], [7]])
})

test('the key leaves a page that takes no sheet behind a new tab', async () => {
  turnCover.mockResolvedValue(undefined)
  press('cover', tab)
  await vi.waitFor(() => expect(create.mock.calls).toEqual([[{ windowId: 2 }]]))
})
