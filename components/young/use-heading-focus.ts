import { useEffect, useRef } from 'preact/hooks'

/**
 * Takes whoever goes on to another screen to its heading: the button they pressed is gone, and the reading begins anew. The first
 * screen is left alone, as a surface that opens is read from its top.
 */
export function useHeadingFocus(screen: string): void {
  const shown = useRef(screen)
  useEffect(() => {
    if (shown.current === screen) return
    shown.current = screen
    const heading = document.querySelector('main h1')
    if (!(heading instanceof HTMLElement)) return
    // The adult's headings are not made to take the focus.
    heading.tabIndex = -1
    scrollTo(0, 0)
    heading.focus({ preventScroll: true })
  }, [screen])
}
