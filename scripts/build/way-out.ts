import type { HtmlTagDescriptor, Plugin } from 'vite'
import mark from '../../components/mark.json' with { type: 'json' }
import languages from '../../locales/languages.json' with { type: 'json' }
import { readCatalogue } from './compile-catalogues.ts'

/** The surfaces that a press of the button opens. */
const surfaces = ['popup', 'report-page']

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<"]/g, (letter) => escapes[letter] ?? letter)

/** What stands in the style sheet where the browser did not put its language in: the words are then the fallback's. */
const unanswered = '__MSG_words__'

function headerIn({ tag, direction }: (typeof languages)[number], shownFor: string = tag): HtmlTagDescriptor {
  const english = readCatalogue('en')
  const messages = readCatalogue(tag)
  const say = (key: string): string => escaped(messages[key] ?? english[key] ?? '')
  const leave = { class: 'ghost', role: 'button', href: '/leave.html', title: say('leave.hint') }
  return {
    tag: 'header',
    attrs: { class: 'bar', lang: tag, dir: direction, 'data-words': shownFor },
    children: [
      {
        tag: 'svg',
        attrs: {
          class: 'mark',
          viewBox: mark.viewBox,
          fill: 'none',
          stroke: 'currentColor',
          'aria-hidden': 'true',
        },
        children: [{ tag: 'path', attrs: { d: mark.path } }],
      },
      { tag: 'b', attrs: { class: 'bar-name' }, children: say('app.name') },
      { tag: 'a', attrs: leave, children: say('leave.button') },
    ],
    injectTo: 'body-prepend',
  }
}

/**
 * The way out as it stands in a page, in every language, and once more in the first of them for a browser that has no
 * messages for its extensions at the moment; empty for pages without a report.
 */
export function wayOutOf(html: string): HtmlTagDescriptor[] {
  const surface = /data-surface="([\w-]+)"/.exec(html)?.[1]
  if (surface === undefined || !surfaces.includes(surface)) return []
  return [
    ...languages.map((language) => headerIn(language)),
    ...languages.slice(0, 1).map((fallback) => headerIn(fallback, unanswered)),
  ]
}

/**
 * The page with scripts that do not hold it up. Firefox opens a panel once its page has been read, and a script of a module would
 * belong to that: the way out was painted a quarter later.
 *
 * @throws when the page has no script to be found.
 */
export function withScriptsAside(html: string): string {
  const aside = html.replace('<script type="module"', '<script type="module" async')
  if (aside === html) throw new Error('A page with a way out has no script.')
  return aside
}

/**
 * Puts the way out into the pages that a press opens, so that it is painted with the page itself and works before, and
 * without, any script of theirs: it is a link to `leave.html`. `look/bar.css` shows the one in the browser's language, and
 * `entrypoints/report/show-report.tsx` puts the header of the surface in its place.
 */
export function wayOut(): Plugin {
  return {
    name: 'signpost:way-out',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const tags = wayOutOf(html)
        return tags.length > 0 ? { html: withScriptsAside(html), tags } : tags
      },
    },
  }
}
