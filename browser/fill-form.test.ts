import { afterEach, expect, test, vi } from 'vitest'
import type { Filling } from '../core/handoff/form-description.ts'
import { describeForm, fillForm, looksLikeSending, undoFill, watchFill } from './fill-form.ts'

type Injection = {
  target: { tabId: number; documentIds?: string[] }
  files?: string[]
  func?: (...given: unknown[]) => unknown
  args?: unknown[]
}

const executeScript = vi.hoisted(() => vi.fn())
vi.mock('wxt/browser', () => ({ browser: { scripting: { executeScript } } }))

afterEach(() => {
  vi.useRealTimers()
  executeScript.mockReset()
})

const filling = (ref: string): Filling => ({ ref, field: 'note', kind: 'text', value: 'words', score: 1 })
/** The script's answer, in a document that takes what is left there. */
const answers = (result: unknown): void => {
  executeScript.mockImplementation(async ({ files }: Injection) => [
    { frameId: 0, documentId: 'D', result: files ? result : true },
  ])
}
const document = { tabId: 7, id: 'D' }
const targets = (): unknown[] => executeScript.mock.calls.map(([injection]: Injection[]) => injection?.target)

test('gives the form of the top frame, checked, and the document it is in', async () => {
  answers(JSON.stringify({ url: 'https://example.org/', language: 'de', fields: [{ tag: 'b' }] }))
  expect(await describeForm(7)).toEqual({
    form: { url: 'https://example.org/', language: 'de', fields: [] },
    document,
  })
  expect(executeScript.mock.calls).toEqual([
    [{ target: { tabId: 7 }, files: ['/describe-form.js'], injectImmediately: true }],
  ])
})

test('a document without a name is its tab', async () => {
  const result = JSON.stringify({ url: 'https://example.org/', language: '', fields: [] })
  executeScript.mockResolvedValue([{ frameId: 0, result }])
  expect(await describeForm(7)).toMatchObject({ document: { tabId: 7 } })
})

test('fills, watches and undoes the very document that was described', async () => {
  answers({ filled: [], url: 'https://example.org/' })
  await fillForm(document, [filling('page-a')])
  await watchFill(document, 'first')
  await undoFill(document)
  expect(targets()).toEqual(Array.from({ length: 4 }, () => ({ tabId: 7, documentIds: ['D'] })))
})

test('leaves what is to be filled under a symbol of the isolated world of the described page only, then runs the script', async () => {
  answers({ filled: ['page-a', 'stranger'], notStuck: ['page-b'] })
  expect(await fillForm(document, [filling('page-a'), filling('page-b')])).toEqual({
    is: 'filled',
    filled: ['page-a'],
    notStuck: ['page-b'],
  })
  const [first, second] = executeScript.mock.calls.map(([injection]: Injection[]) => injection)
  expect([first?.args, second?.files]).toEqual([
    [[filling('page-a'), filling('page-b')], 'page'],
    ['/fill-form.js'],
  ])
  // As the browser does: the function arrives as its source, in another world.
  const leave = new Function('fillings', 'page', `return (${first?.func})(fillings, page)`)
  const [memory, left] = [Symbol.for('signpost.form.3'), Symbol.for('signpost.fillings.1')]
  expect(leave([filling('page-a')], 'page')).toBe(false)
  Reflect.set(globalThis, memory, { page: 'other' })
  expect(leave([filling('page-a')], 'page')).toBe(false)
  expect(Reflect.get(globalThis, left)).toBeUndefined()
  Reflect.set(globalThis, memory, { page: 'page' })
  expect(leave([filling('page-a')], 'page')).toBe(true)
  expect(Reflect.get(globalThis, left)).toEqual([filling('page-a')])
  for (const key of [memory, left]) Reflect.deleteProperty(globalThis, key)
})

test('another document gets no script that fills', async () => {
  executeScript.mockResolvedValue([{ frameId: 0, result: false }])
  expect(await fillForm(document, [filling('page-a')])).toEqual({ is: 'replaced' })
  expect(executeScript).toHaveBeenCalledOnce()
})

test('a document that goes while it is filled is not told as filled', async () => {
  executeScript.mockImplementation(async ({ files }: Injection) => {
    if (files) throw new Error('The frame was removed.')
    return [{ frameId: 0, result: true }]
  })
  expect(await fillForm(document, [filling('page-a')])).toEqual({ is: 'gone' })
})

test('undoes, and takes a page for one that sends, only when the script says so', async () => {
  answers(true)
  expect([await undoFill(document), await looksLikeSending(7)]).toEqual([true, true])
  answers('yes')
  expect([await undoFill(document), await looksLikeSending(7)]).toEqual([false, false])
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
  expect([
    await describeForm(7),
    await looksLikeSending(7),
    await fillForm(document, [filling('page-a')]),
    await watchFill(document, 'next'),
    await undoFill(document),
  ]).toEqual([undefined, false, { is: 'replaced' }, undefined, false])
})

test('gives up in the end, and leaves no timer behind', async () => {
  vi.useFakeTimers()
  executeScript.mockReturnValue(new Promise(() => undefined))
  const all = Promise.all([
    describeForm(7),
    fillForm(document, [filling('page-a')]),
    undoFill(document),
    watchFill(document, 'first'),
  ])
  await vi.advanceTimersByTimeAsync(6000)
  expect({ all: await all, timers: vi.getTimerCount() }).toEqual({
    all: [undefined, { is: 'silent' }, false, undefined],
    timers: 0,
  })
})
