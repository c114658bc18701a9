import { expect, test, vi } from 'vitest'
import { leaveQuickly, watchLeave } from './leave.ts'

type Listener = (message: unknown, sender: { id?: string }) => unknown

const extension = vi.hoisted(() => ({
  listeners: [] as unknown[],
  sendMessage: vi.fn(),
  wipeReports: vi.fn(),
}))
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'signpost',
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

test.each<[string, unknown, { id?: string }, number]>([
  ['the message of Signpost itself', { kind: 'leave' }, { id: 'signpost' }, 1],
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
