import { browser } from 'wxt/browser'
import type { Sheet, SheetMarks, SheetWords } from '../../core/cover/cover-order.ts'
import { chooseLanguage } from '../../core/language/choose-language.ts'
import languages from '../../locales/languages.json' with { type: 'json' }
import { obeyedSettings } from '../obeyed-settings.ts'

/** The command in the manifest that covers and uncovers the page in front. */
export const coverCommand = 'cover'

const catalogues = import.meta.glob<SheetWords>(['../../locales/*.json', '!../../locales/languages.json'], {
  query: '?cover',
  import: 'default',
  eager: true,
})

/** A few sentences a language: the worker must not load every word of the panel, and can load nothing later. */
function wordsIn(tag: string): SheetWords {
  const words = catalogues[`../../locales/${tag}.json`]
  if (words === undefined) throw new Error(`No catalogue for the language "${tag}".`)
  return words
}

/** Firefox for Android has no commands. */
async function assignedKey(): Promise<string | undefined> {
  const commands = (await browser.commands?.getAll()) ?? []
  return commands.find(({ name }) => name === coverCommand)?.shortcut || undefined
}

/** The sheet in the person's language and look. */
export async function sheetFor(marks: SheetMarks): Promise<Sheet> {
  const [{ language, appearance }, key] = await Promise.all([obeyedSettings(), assignedKey()])
  const tag = chooseLanguage(
    [language, ...navigator.languages],
    languages.map((known) => known.tag),
  )
  const direction = languages.find((known) => known.tag === tag)?.direction === 'rtl' ? 'rtl' : 'ltr'
  return { words: wordsIn(tag), language: tag, direction, appearance, ...(key && { key }), ...marks }
}
