import { beforeEach, expect, test, vi } from 'vitest'
import type { CoverOrder, SheetMarks } from '../../core/cover/cover-order.ts'
import { turnCover } from './cover-page.ts'

type Injection = { func?: unknown; args?: [CoverOrder]; files?: string[] }
type Style = { target: { tabId: number }; css: string; origin: string }

const scripting = vi.hoisted(() => ({ executeScript: vi.fn(), insertCSS: vi.fn(), removeCSS: vi.fn() }))
const sound = vi.hoisted(() => ({ muteTab: vi.fn(), unmuteTab: vi.fn() }))
const sendMessage = vi.hoisted(() => vi.fn())
const session = vi.hoisted(() => ({ get: vi.fn(), set: vi.fn(), remove: vi.fn() }))
vi.mock('wxt/browser', () => ({
  browser: { scripting, runtime: { id: 'signpost', sendMessage }, storage: { session } },
}))
vi.mock('./mute-tab.ts', () => sound)
vi.mock('./sheet-for.ts', () => ({ sheetFor: async (marks: object): Promise<object> => marks }))

const turn = (isCovered: boolean): boolean => !isCovered

/** A page as its script would answer: what covers it, and everything that was done, in order. */
let covering: SheetMarks | undefined
let takesSheets: boolean
let done: string[]
let kept: Record<string, unknown>

beforeEach(() => {
  vi.resetAllMocks()
  covering = undefined
  takesSheets = true
  done = []
  kept = {}
  session.get.mockImplementation(async () => kept)
  session.set.mockImplementation(async (given: object) => void Object.assign(kept, given))
  session.remove.mockImplementation(async (key: string) => void Reflect.deleteProperty(kept, key))
  let order: CoverOrder | undefined
  scripting.executeScript.mockImplementation(async ({ args, files }: Injection) => {
    if (!files) {
      order = args?.[0]
      return []
    }
    done.push(order?.do ?? 'ask')
    if (order?.do === 'cover' && takesSheets) covering = order.sheet
    if (order?.do === 'uncover') covering = undefined
    order = undefined
    return [{ result: covering ?? {} }]
  })
  scripting.insertCSS.mockImplementation(
    async ({ css }: Style) => void done.push(css.includes('hidden') ? 'hide' : 'still'),
  )
  scripting.removeCSS.mockImplementation(
    async ({ css }: Style) => void done.push(css.includes('hidden') ? 'show' : 'stir'),
  )
  sound.muteTab.mockImplementation(async () => {
    done.push('mute')
    return true
  })
  sound.unmuteTab.mockImplementation(async () => void done.push('unmute'))
})

test('covers a page, and takes away exactly what it put there', async () => {
  expect(await turnCover(7, turn)).toBe(true)
  expect(kept).toEqual({ 'covered-7': 'covered' })
  expect(await turnCover(7, turn)).toBe(false)
  expect(kept).toEqual({})
  expect(done).toEqual([
    ...['ask', 'mute', 'still', 'hide', 'cover'],
    ...['ask', 'show', 'uncover', 'stir', 'unmute'],
  ])
  const put: Style[] = scripting.insertCSS.mock.calls.flat()
  expect(scripting.removeCSS.mock.calls.flat().toReversed()).toEqual(put)
  expect(put.map(({ target, origin }) => [target.tabId, origin])).toEqual([
    [7, 'USER'],
    [7, 'USER'],
  ])
  expect(sendMessage.mock.calls).toEqual([
    [{ kind: 'covered', tabId: 7, isCovered: true }],
    [{ kind: 'covered', tabId: 7, isCovered: false }],
  ])
})

test('gives every sheet a mark that no page can have learnt from the one before', async () => {
  for (let press = 0; press < 4; press += 1) await turnCover(7, turn)
  const rules = (scripting.insertCSS.mock.calls as [Style][]).map(([{ css }]) => css)
  expect(new Set(rules).size).toBe(4)
})

test('asked for what already is, does nothing to the page', async () => {
  expect(await turnCover(7, false)).toBe(false)
  expect(done).toEqual(['ask'])
})

test('presses in quick succession follow one another', async () => {
  expect(await Promise.all([turnCover(7, turn), turnCover(7, turn), turnCover(7, turn)])).toEqual([
    true,
    false,
    true,
  ])
})

test('a page that takes no sheet is left as it was, and that is told', async () => {
  takesSheets = false
  expect(await turnCover(7, turn)).toBeUndefined()
  expect(done).toEqual(['ask', 'mute', 'still', 'hide', 'cover', 'show', 'uncover', 'stir', 'unmute'])
})

test('a page that hangs keeps no other waiting', async () => {
  const { promise, resolve } = Promise.withResolvers<object[]>()
  scripting.executeScript.mockReturnValueOnce(promise)
  const hanging = turnCover(7, turn)
  expect(await turnCover(8, turn)).toBe(true)
  resolve([{ result: {} }])
  expect(await hanging).toBe(true)
})

test('a page that was covered and left makes no sound where it takes no sheet', async () => {
  kept = { 'covered-7': 'left' }
  takesSheets = false
  expect(await turnCover(7, turn)).toBeUndefined()
  expect(done).not.toContain('unmute')
  expect(kept).toEqual({ 'covered-7': 'left' })
})

test('a page that no script may reach is told', async () => {
  scripting.executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'))
  expect(await turnCover(7, turn)).toBeUndefined()
  expect(scripting.insertCSS).not.toHaveBeenCalled()
})
