import { afterEach, expect, test, vi } from 'vitest'
import type { Filling } from '../core/handoff/form-description.ts'
import { describeForm, fillForm, undoFill } from './fill-form.ts'

type Injection = {
  target: { tabId: number }
  files?: string[]
  func?: (...given: unknown[]) => void
  args?: unknown[]
}

const executeScript = vi.hoisted(() => vi.fn())
vi.mock('wxt/browser', () => ({ browser: { scripting: { executeScript } } }))

afterEach(() => {
  vi.useRealTimers()
  executeScript.mockReset()
})

const filling = (ref: string): Filling => ({ ref, field: 'note', kind: 'text', value: 'words', score: 1 })
const answers = (result: unknown): void => {
  executeScript.mockImplementation(async ({ files }: Injection) => [{ frameId: 0, result: files && result }])
}

test('gives the form of the top frame, checked', async () => {
  answers(JSON.stringify({ url: 'https://example.org/', language: 'de', fields: [{ tag: 'b' }] }))
  expect(await describeForm(7)).toEqual({ url: 'https://example.org/', language: 'de', fields: [] })
  expect(executeScript.mock.calls).toEqual([
    [{ target: { tabId: 7 }, files: ['/describe-form.js'], injectImmediately: true }],
  ])
})

test('leaves what is to be filled under a symbol of the isolated world, then runs the script', async () => {
  answers({ filled: ['a', 'stranger'], notStuck: ['b'] })
  expect(await fillForm(7, [filling('a'), filling('b')])).toEqual({ filled: ['a'], notStuck: ['b'] })
  const [first, second] = executeScript.mock.calls.map(([injection]: Injection[]) => injection)
  expect([first?.target, first?.args, second?.target, second?.files]).toEqual([
    { tabId: 7 },
    [[filling('a'), filling('b')]],
    { tabId: 7 },
    ['/fill-form.js'],
  ])
  const source = `(${first?.func})`
  const key = Symbol.for('signpost.fillings.1')
  // As the browser does: the function arrives as its source, in another world.
  new Function('fillings', `${source}(fillings)`)([filling('a')])
  expect(Reflect.get(globalThis, key)).toEqual([filling('a')])
  Reflect.deleteProperty(globalThis, key)
})

test('undoes only when the script says so', async () => {
  answers(true)
  expect(await undoFill(7)).toBe(true)
  answers('yes')
  expect(await undoFill(7)).toBe(false)
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
  expect([await describeForm(7), await fillForm(7, [filling('a')]), await undoFill(7)]).toEqual([
    undefined,
    undefined,
    false,
  ])
})

test('gives up after two seconds, and leaves no timer behind', async () => {
  vi.useFakeTimers()
  executeScript.mockReturnValue(new Promise(() => undefined))
  const all = Promise.all([describeForm(7), fillForm(7, [filling('a')]), undoFill(7)])
  await vi.advanceTimersByTimeAsync(2000)
  expect({ all: await all, timers: vi.getTimerCount() }).toEqual({
    all: [undefined, undefined, false],
    timers: 0,
  })
})
