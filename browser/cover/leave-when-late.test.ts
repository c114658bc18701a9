import { beforeEach, expect, test, vi } from 'vitest'
import { leaveWhenLate } from './leave-when-late.ts'

const comeInFront = vi.hoisted(() => vi.fn())
const muteTab = vi.hoisted(() => vi.fn())
vi.mock('./come-in-front.ts', () => ({ comeInFront }))
vi.mock('./mute-tab.ts', () => ({ muteTab }))
beforeEach(() => void vi.resetAllMocks())

test('a page that takes its sheet is let be, and so is one that refuses it', async () => {
  await leaveWhenLate(7, Promise.resolve(true))
  await leaveWhenLate(7, Promise.resolve(undefined))
  expect([comeInFront.mock.calls, muteTab.mock.calls]).toEqual([[], []])
})

test('a page that hangs is left behind a new tab, without its sound', async () => {
  await leaveWhenLate(7, new Promise(() => undefined))
  expect([comeInFront.mock.calls, muteTab.mock.calls]).toEqual([[[7]], [[7]]])
})
