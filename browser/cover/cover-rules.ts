import look from './sheet.css?inline'

/**
 * The style sheet of a covered page, for `origin: 'USER'`: its important rules win against every rule of the page, in every
 * shadow tree and top layer. All that the page draws is hidden, so that nothing of it shows even where it gets above the sheet,
 * and nothing of it moves: hiding by `visibility` keeps the layout, and with it every scroll position.
 *
 * @param mark class of everything on the sheet, which stays in sight.
 */
export function coverRules(mark: string): string {
  const others = `:not(.${mark})`
  return [
    // Chromium 156 looks again at what is inside shadow trees only when something changes that is inherited.
    `:root { --signpost-cover: ${mark} !important }`,
    // A transition would show what is to be hidden for as long as it takes, and wins even against important rules.
    `${others}, ${others}::before, ${others}::after, ${others}::backdrop { visibility: hidden !important; transition: none !important }`,
    // What a page's root and body have behind them is painted on the canvas, hidden or not.
    `html${others}, body${others} { background: none !important }`,
    // Shows pictures that were taken of the page before it was covered, above all else.
    '::view-transition { display: none !important }',
    '[data-signpost-cover] { display: contents !important }',
    look,
  ].join('\n')
}
