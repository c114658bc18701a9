import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'
import type { Plugin } from 'vite'

type Catalogue = Readonly<Record<string, string>>

const localesFolder = join(import.meta.dirname, '../../locales')

/** A language's messages by their keys, as they are written. */
export function readCatalogue(tag: string, folder = localesFolder): Catalogue {
  return JSON.parse(readFileSync(join(folder, `${tag}.json`), 'utf8'))
}

/** Shown before a message that fell back to English, in tests and while developing, so that a gap cannot go unseen. */
export const fallbackMark = '⟦en⟧ '

/**
 * A language's messages as Lingui reads them at run time. What the language lacks is taken from English,
 * behind `mark`.
 *
 * @throws when a message is not ICU MessageFormat, with its language and key.
 */
export function compileCatalogue(tag: string, messages: Catalogue, english: Catalogue, mark: string): object {
  return Object.fromEntries(
    Object.entries(english).map(([key, source]) => {
      const message = messages[key] ?? `${mark}${source}`
      try {
        return [key, compileMessageOrThrow(message)]
      } catch (cause) {
        throw new Error(`locales/${tag}.json: "${key}" is not a valid ICU message.`, { cause })
      }
    }),
  )
}

/**
 * Compiles the catalogues of `locales/`, and of its topics' folders, when they are imported. With `?menu` an import is the one string the background needs,
 * so that a worker does not carry every word of the panel.
 */
export function compileCatalogues(options: { mark: boolean }): Plugin {
  return {
    name: 'signpost:catalogues',
    enforce: 'pre',
    load(id) {
      const [file = '', query] = id.split('?')
      if (!file.startsWith(localesFolder) || !file.endsWith('.json') || file.endsWith('languages.json'))
        return null
      this.addWatchFile(file)
      const tag = basename(file, '.json')
      const folder = dirname(file)
      const messages = readCatalogue(tag, folder)
      const english = readCatalogue('en', folder)
      const value =
        query === 'menu'
          ? (messages['manifest.menu'] ?? english['manifest.menu'])
          : compileCatalogue(tag, messages, english, options.mark && tag !== 'en' ? fallbackMark : '')
      return { code: `export default ${JSON.stringify(value)}`, moduleType: 'js' }
    },
  }
}
