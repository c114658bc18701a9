import { afterEach, expect, test, vi } from 'vitest'
import { capturePage } from './capture-page.ts'

const executeScript = vi.hoisted(() => vi.fn())
vi.mock('wxt/browser', () => ({ browser: { scripting: { executeScript } } }))

afterEach(() => {
  vi.useRealTimers()
  executeScript.mockReset()
})

test('runs the one script in the top frame and gives what it returned', async () => {
  executeScript.mockResolvedValue([{ frameId: 0, result: { title: 'A page' } }])
  expect(await capturePage(7)).toEqual({ title: 'A page' })
  expect(executeScript.mock.calls).toEqual([
    [{ target: { tabId: 7 }, files: ['/capture.js'], injectImmediately: true }],
  ])
})

test.each([
  ['rejects', () => Promise.reject(new Error('Cannot access a chrome:// URL'))],
  ['gives no frame', () => Promise.resolve([])],
  ['gives an empty result', () => Promise.resolve([{ frameId: 0, result: null }])],
  [
    'throws',
    () => {
      throw new TypeError('No matching signature')
    },
  ],
])('is silent when the browser %s', async (_, answer) => {
  executeScript.mockImplementation(answer)
  expect(await capturePage(7)).toBeUndefined()
})

test('gives up after one second, and leaves no timer behind', async () => {
  vi.useFakeTimers()
  executeScript.mockReturnValue(new Promise(() => undefined))
  const captured = capturePage(7)
  await vi.advanceTimersByTimeAsync(1000)
  expect({ captured: await captured, timers: vi.getTimerCount() }).toEqual({ captured: undefined, timers: 0 })
})
