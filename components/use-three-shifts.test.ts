import { parseHTML } from 'linkedom'
import { h, render } from 'preact'
import { afterEach, expect, test, vi } from 'vitest'
import { useThreeShifts } from './use-three-shifts.ts'

afterEach(() => vi.unstubAllGlobals())

/** Shows a surface that can be left, and gives what presses keys on it and how often it was left. */
function shown(): { press: (key: string, more?: object) => void; left: ReturnType<typeof vi.fn> } {
  const { document } = parseHTML('<body></body>')
  const keyboard = new EventTarget()
  vi.stubGlobal('document', document)
  vi.stubGlobal('addEventListener', keyboard.addEventListener.bind(keyboard))
  vi.stubGlobal('removeEventListener', keyboard.removeEventListener.bind(keyboard))
  const left = vi.fn()
  function Surface(): string {
    useThreeShifts(left)
    return 'A report'
  }
  render(h(Surface, {}), document.body)
  expect(document.body.textContent).toBe('A report')
  return {
    press: (key, more = {}) => {
      keyboard.dispatchEvent(Object.assign(new Event('keydown'), { key, ...more }))
    },
    left,
  }
}

test('leaves at the third press, and can from the moment that the surface is there', () => {
  const { press, left } = shown()
  press('Shift')
  press('Shift')
  expect(left).not.toHaveBeenCalled()
  press('Shift')
  expect(left).toHaveBeenCalledOnce()
})

test('does not take a held key, or Shift with other keys between, for three presses', () => {
  const { press, left } = shown()
  press('Shift')
  press('Shift', { repeat: true })
  press('Shift', { repeat: true })
  press('Tab')
  press('Shift')
  press('Shift')
  press('A')
  press('Shift')
  expect(left).not.toHaveBeenCalled()
})
