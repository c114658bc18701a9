import { beforeEach, expect, test, vi } from 'vitest'
import { bringToFront, offerBringingToFront } from './bring-to-front.ts'

type Sender = { id?: string; url?: string; tab?: object }
type Listener = (message: unknown, sender: Sender) => unknown

const own = 'chrome-extension://signpost'
const fromPopup = { id: 'signpost', url: `${own}/popup.html` }
const message = { kind: 'bring-to-front', tabId: 12, windowId: 3 }

const asked = vi.hoisted(() => ({
  listeners: [] as unknown[],
  calls: [] as unknown[][],
  refused: [] as string[],
}))
vi.mock('wxt/browser', () => {
  const ask =
    (api: string) =>
    async (...given: unknown[]): Promise<void> => {
      asked.calls.push([api, ...given])
      if (asked.refused.includes(api)) throw new Error(`${api} is refused.`)
    }
  return {
    browser: {
      runtime: {
        id: 'signpost',
        getURL: (path: string) => `chrome-extension://signpost${path}`,
        sendMessage: ask('sendMessage'),
        onMessage: { addListener: (listener: unknown) => asked.listeners.push(listener) },
      },
      sidePanel: { open: ask('sidePanel.open') },
      tabs: { update: ask('tabs.update') },
    },
  }
})

const brought = [
  ['sidePanel.open', { windowId: 3 }],
  ['tabs.update', 12, { active: true }],
]

beforeEach(() => {
  asked.calls = []
  asked.refused = []
})

test('the worker is asked before anything that closes the popup, and the popup does the same', async () => {
  await bringToFront({ tabId: 12, windowId: 3 })
  expect(asked.calls).toEqual([['sendMessage', message], ...brought])
})

test.each(['sendMessage', 'sidePanel.open'])(
  'the tab comes to the front where %s is refused',
  async (api) => {
    asked.refused = [api]
    await bringToFront({ tabId: 12, windowId: 3 })
    expect(asked.calls).toEqual([['sendMessage', message], ...brought])
  },
)

test('a tab that is not there is heard, so that the person can be told', async () => {
  asked.refused = ['tabs.update']
  await expect(bringToFront({ tabId: 12, windowId: 3 })).rejects.toThrow('tabs.update is refused.')
})

test('the worker does what the popup may not live to do, and tells nobody when it cannot', async () => {
  offerBringingToFront()
  const hear = asked.listeners.at(-1) as Listener
  asked.refused = ['tabs.update']
  expect(hear(message, fromPopup)).toBeUndefined()
  await vi.waitFor(() => expect(asked.calls).toEqual(brought))
})

test.each<[string, unknown, Sender]>([
  ['a script in a page', message, { id: 'signpost', url: 'https://a.example/', tab: {} }],
  ['another extension', message, { id: 'other', url: `${own}/popup.html` }],
  ['nobody', message, {}],
  ['another kind', { ...message, kind: 'leave' }, fromPopup],
  ['no tab', { ...message, tabId: '12' }, fromPopup],
  ['no window', { kind: message.kind, tabId: 12 }, fromPopup],
  ['a text', 'bring-to-front', fromPopup],
  ['nothing', null, fromPopup],
])('a message of %s brings nothing to the front', (_, given, sender) => {
  offerBringingToFront()
  const hear = asked.listeners.at(-1) as Listener
  expect(hear(given, sender)).toBeUndefined()
  expect(asked.calls).toEqual([])
})
