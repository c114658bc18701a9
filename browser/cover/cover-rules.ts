import type { SheetMarks } from '../../core/cover/cover-order.ts'
import look from './sheet.css?inline'

/** The style sheets of a covered page, for `origin: 'USER'`: their important rules win against every rule of the page, in every shadow tree and top layer. */
export type CoverRules = { still: string; hiding: string }

/** Names that no page can have learnt from the sheet before, and that say nothing of whose they are. */
export function newMarks(): SheetMarks {
  const name = (): string => `x${crypto.randomUUID().replaceAll('-', '')}`
  return { mark: name(), anchor: `data-${name()}` }
}

/**
 * All that the page draws is hidden, so that nothing of it shows even where it gets above the sheet, and nothing of it moves: hiding
 * by `visibility` keeps the layout, and with it every scroll position. A part of a control may say that it is visible though its
 * control is not, a filter paints what is hidden, and neither is reached by a rule for elements: `opacity` takes all that belongs to
 * an element along. `still` comes before `hiding` and goes after it.
 *
 * @param marks the class of everything on the sheet, which stays in sight and which a page must never learn; and the attribute of
 * the element that holds the sheet, which every page can read and which shows nothing.
 */
export function coverRules({ mark, anchor }: SheetMarks): CoverRules {
  const others = `:not(.${mark})`
  const everything = [others, `${others}::before`, `${others}::after`, `${others}::backdrop`].join(', ')
  return {
    still: [
      // A transition would show what is to be hidden for as long as it takes, and hide for a moment what is shown again, which then
      // takes no focus. It wins even against important rules.
      `${everything} { transition: none !important }`,
      `[${anchor}] { display: contents !important; zoom: 1 !important }`,
      look.replaceAll(/(\.|--)sheet-/g, `$1${mark}-`),
    ].join('\n'),
    hiding: [
      // Chromium 156 looks again at what is inside shadow trees only when something changes that is inherited.
      `:root { --${anchor}: 0 !important }`,
      // Those of the browser's window take their colours from the page.
      ':root, body { scrollbar-color: transparent transparent !important }',
      `${everything} { visibility: hidden !important; opacity: 0 !important; cursor: default !important }`,
      // What is done to the root is done to what stands above all else too: Chromium 156 zooms it, Firefox 153 also leaves it out, or
      // draws it through a filter or a mask.
      `:root${others} { zoom: 1 !important; filter: none !important; mask: none !important; content-visibility: visible !important }`,
      // What a page's root and body have behind them is painted on the canvas, hidden or not.
      `:root${others}, body${others} { background: none !important }`,
      // Each of these is in front of everything, and belongs to no element that is hidden. A browser that knows one of them not would
      // leave out all rules it stands in.
      ...['::view-transition', '::picker(select)'].map((part) => `${part} { display: none !important }`),
    ].join('\n'),
  }
}
