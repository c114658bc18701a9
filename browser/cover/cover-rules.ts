import look from './sheet.css?inline'

/** The style sheets of a covered page, for `origin: 'USER'`: their important rules win against every rule of the page, in every shadow tree and top layer. */
export type CoverRules = { still: string; hiding: string }

/**
 * All that the page draws is hidden, so that nothing of it shows even where it gets above the sheet, and nothing of it moves: hiding
 * by `visibility` keeps the layout, and with it every scroll position. `still` comes before `hiding` and goes after it.
 *
 * @param mark class of everything on the sheet, which stays in sight.
 */
export function coverRules(mark: string): CoverRules {
  const others = `:not(.${mark})`
  const everything = [others, `${others}::before`, `${others}::after`, `${others}::backdrop`].join(', ')
  return {
    still: [
      // A transition would show what is to be hidden for as long as it takes, and hide for a moment what is shown again, which then
      // takes no focus. It wins even against important rules.
      `${everything} { transition: none !important }`,
      '[data-signpost-cover] { display: contents !important }',
      look,
    ].join('\n'),
    hiding: [
      // Chromium 156 looks again at what is inside shadow trees only when something changes that is inherited.
      `:root { --signpost-cover: ${mark} !important }`,
      `${everything} { visibility: hidden !important }`,
      // What a page's root and body have behind them is painted on the canvas, hidden or not.
      `html${others}, body${others} { background: none !important }`,
      // Shows pictures that were taken of the page before it was covered, above all else.
      '::view-transition { display: none !important }',
    ].join('\n'),
  }
}
