import { useLayoutEffect } from 'preact/hooks'

const longestPauseMs = 1500

/**
 * Calls `leave` when Shift is pressed three times, with no other key between: the way out that GOV.UK's "exit this page"
 * settled on, because Escape closes a popup by itself and is too easily pressed in a form.
 * https://design-system.service.gov.uk/components/exit-this-page/
 */
export function useThreeShifts(leave: () => void): void {
  // In the same frame as the surface: who leaves at once must not have their first press missed.
  useLayoutEffect(() => {
    let presses: number[] = []
    function count(event: KeyboardEvent): void {
      if (event.key !== 'Shift') presses = []
      if (event.key !== 'Shift' || event.repeat) return
      presses = [...presses.filter((at) => event.timeStamp - at < longestPauseMs * 2), event.timeStamp]
      if (presses.length >= 3) leave()
    }
    addEventListener('keydown', count)
    return () => removeEventListener('keydown', count)
  }, [leave])
}
