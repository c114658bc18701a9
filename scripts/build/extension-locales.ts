import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const localesFolder = join(import.meta.dirname, '../../locales')

/** Keys of the catalogues that the browser itself shows, and the names the manifest calls them by. */
const manifestMessages = {
  name: 'manifest.name',
  shortName: 'manifest.shortName',
  description: 'manifest.description',
  action: 'manifest.action',
  menu: 'manifest.menu',
  commandReport: 'manifest.commandReport',
  commandLeave: 'manifest.commandLeave',
  commandCover: 'manifest.commandCover',
} as const

/** `_locales/<tag>/messages.json` for every catalogue, as files for the build: `relativeDest` and `contents`. */
export function extensionLocales(): { relativeDest: string; contents: string }[] {
  return readdirSync(localesFolder)
    .filter((file) => file.endsWith('.json') && file !== 'languages.json')
    .map((file) => {
      const messages: Readonly<Record<string, string>> = JSON.parse(
        readFileSync(join(localesFolder, file), 'utf8'),
      )
      const shown = Object.entries(manifestMessages).flatMap(([name, key]) => {
        const message = messages[key]
        return message === undefined ? [] : [[name, { message }]]
      })
      const tag = file.slice(0, -'.json'.length)
      // The language whose words the browser took, for style sheets: `__MSG_@@ui_locale__` is the one it wanted.
      const named = Object.fromEntries([['words', { message: tag }], ...shown])
      return {
        relativeDest: `_locales/${tag}/messages.json`,
        contents: `${JSON.stringify(named, undefined, 2)}\n`,
      }
    })
}
