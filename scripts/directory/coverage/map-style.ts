import type { Answer } from './answer.ts'
import { looks } from './map-look.ts'

const colours = (shade: 'light' | 'dark', shown: readonly Answer[]): string =>
  shown.map((answer) => `--${answer}:${looks[answer][shade]}`).join(';')

/** Colours for light and dark, and a rule for each answer. */
export function mapStyle(shown: readonly Answer[]): string {
  return [
    `svg{--ground:#fff;--sea:#eef3f7;--ink:#1b1f24;--edge:#fff;--over:#fff9;${colours('light', shown)}}`,
    `@media (prefers-color-scheme:dark){svg{--ground:#14171b;--sea:#1c2229;--ink:#eceff3;--edge:#14171b;--over:#0009;${colours('dark', shown)}}}`,
    '.ground{fill:var(--ground)}.sea{fill:var(--sea)}',
    'text{fill:var(--ink);font:15px system-ui,sans-serif}.head{font-size:20px;font-weight:600}',
    '.land{stroke:var(--edge);stroke-width:.5}.mark{stroke:var(--ground);stroke-width:.8}',
    '.frame{fill:none;stroke:var(--ink);stroke-width:.8}',
    '.lines{fill:none;stroke:var(--over);stroke-width:1.1}',
    ...shown.map((answer) =>
      looks[answer].lines === ''
        ? `.${answer}{fill:var(--${answer})}`
        : `.land.${answer}{fill:url(#${answer})}.mark.${answer},.tile-${answer}{fill:var(--${answer})}`,
    ),
    // Small and grey, it would be lost in the sea.
    '.mark.anywhere{fill:var(--ink)}',
  ].join('')
}

/** The patterns of the answers that have one. */
export function mapPatterns(shown: readonly Answer[]): string {
  return shown
    .filter((answer) => looks[answer].lines !== '')
    .map(
      (answer) =>
        `<pattern id="${answer}" width="6" height="6" patternUnits="userSpaceOnUse"><path class="tile-${answer}" d="M0,0H6V6H0Z"/><path class="lines" d="${looks[answer].lines}"/></pattern>`,
    )
    .join('')
}
