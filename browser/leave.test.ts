import { expect, test, vi } from 'vitest'
import { leaveQuickly, watchLeave } from './leave.ts'

type Sender = { id?: string; url?: string; tab?: object }
type Listener = (message: unknown, sender: Sender) => unknown

const extension = vi.hoisted(() => ({
  listeners: [] as unknown[],
  sendMessage: vi.fn(),
  wipeReports: vi.fn(),
}))
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'signpost',
      getURL: (path: string) => `chrome-extension://signpost${path}`,
      sendMessage: extension.sendMessage,
      onMessage: { addListener: (listener: unknown) => extension.listeners.push(listener) },
    },
  },
}))
vi.mock('./report-store.ts', () => ({ wipeReports: extension.wipeReports }))

test('leaving wipes first, then tells every other surface, and minds nothing where there is none', async () => {
  const done: string[] = []
  extension.wipeReports.mockImplementationOnce(async () => void done.push('wiped'))
  extension.sendMessage.mockImplementationOnce(async (message: unknown) => {
    done.push(JSON.stringify(message))
    throw new Error('Could not establish connection. Receiving end does not exist.')
  })
  await leaveQuickly()
  expect(done).toEqual(['wiped', '{"kind":"leave"}'])
})

test('leaving tells every other surface also when the browser does not let the report be wiped', async () => {
  extension.wipeReports.mockImplementationOnce(async () => {
    throw new Error('The extension context is invalidated.')
  })
  extension.sendMessage.mockClear()
  await expect(leaveQuickly()).rejects.toThrow('The extension context is invalidated.')
  expect(extension.sendMessage).toHaveBeenCalledExactlyOnceWith({ kind: 'leave' })
})

const own = 'chrome-extension://signpost'

test.each<[string, unknown, Sender, number]>([
  ['the message of the worker', { kind: 'leave' }, { id: 'signpost', url: `${own}/background.js` }, 1],
  ['the message of a worker that tells no address', { kind: 'leave' }, { id: 'signpost' }, 1],
  [
    'the message of a page in a tab',
    { kind: 'leave' },
    { id: 'signpost', url: `${own}/report.html`, tab: {} },
    1,
  ],
  [
    'the message of a script in a page',
    { kind: 'leave' },
    { id: 'signpost', url: 'https://a.example/', tab: {} },
    0,
  ],
  ['the message of a script that tells no address', { kind: 'leave' }, { id: 'signpost', tab: {} }, 0],
  ['a host like Signpost’s', { kind: 'leave' }, { id: 'signpost', url: `${own}.example/report.html` }, 0],
  ['the message of another extension', { kind: 'leave' }, { id: 'other' }, 0],
  ['a message of nobody', { kind: 'leave' }, {}, 0],
  ['another kind', { kind: 'stay' }, { id: 'signpost' }, 0],
  ['a text', 'leave', { id: 'signpost' }, 0],
  ['nothing', null, { id: 'signpost' }, 0],
])('%s', (_, message, sender, times) => {
  const left = vi.fn()
  watchLeave(left)
  const listener = extension.listeners.at(-1) as Listener
  // An answer would tell the sender that somebody listens.
  expect(listener(message, sender)).toBeUndefined()
  expect(left).toHaveBeenCalledTimes(times)
})
