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

/** The sentences of the sheet over a covered page (`SheetWords`), which take no values. */
const sheetKeys = {
  title: 'cover.title',
  text: 'cover.text',
  uncover: 'cover.uncover',
  key: 'cover.key',
} as const

/**
 * Compiles the catalogues of `locales/`, and of its topics' folders, when they are imported. With `?menu` or `?cover` an import is
 * the few sentences the background needs, as they are written, so that a worker does not carry every word of the panel.
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
      const plain = (key: string): string | undefined => messages[key] ?? english[key]
      const valueFor = (asked: string | undefined): unknown => {
        if (asked === 'menu') return plain('manifest.menu')
        if (asked === 'cover')
          return Object.fromEntries(Object.entries(sheetKeys).map(([name, key]) => [name, plain(key)]))
        return compileCatalogue(tag, messages, english, options.mark && tag !== 'en' ? fallbackMark : '')
      }
      return { code: `export default ${JSON.stringify(valueFor(query))}`, moduleType: 'js' }
    },
  }
}
