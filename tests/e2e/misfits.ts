import type { Surface } from './driver/surface.ts'

/** WCAG 2.2, 2.5.5 (AAA): 44 by 44 CSS pixels, but for links inside running text. */
const smallest = 44

/** What does not fit: how far the page scrolls sideways, and every control that is too small to press. */
export function misfits(surface: Surface): Promise<{ sideways: number; small: string[] }> {
  return surface.evaluate((least) => {
    const root = document.documentElement
    const isInText = (link: Element): boolean =>
      link.matches('p a') && link.parentElement?.textContent?.trim() !== link.textContent?.trim()
    const controls = [...document.querySelectorAll('a[href], button, select, textarea, input, summary')]
    const small = controls
      .filter((control) => control.checkVisibility() && !isInText(control))
      .flatMap((control) => {
        const drawn =
          control instanceof HTMLInputElement && control.type === 'radio' ? control.labels?.[0] : control
        const { width, height } = (drawn ?? control).getBoundingClientRect()
        // Half a pixel is lost to rounding at some widths.
        if (Math.min(width, height) >= least - 0.5) return []
        return [`${Math.round(width)} x ${Math.round(height)} ${control.outerHTML.slice(0, 120)}`]
      })
    return { sideways: root.scrollWidth - root.clientWidth, small }
  }, smallest)
}
