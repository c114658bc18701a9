import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../locales')

/** The words of every surface (`.`), and the topics that have a folder of their own. */
export const catalogueTopics: readonly string[] = [
  '.',
  ...readdirSync(folder).filter((file) => !file.includes('.')),
]

/** A language's messages of a topic by their keys, as they are written. */
export const readCatalogue = (topic: string, tag: string): Record<string, string> =>
  JSON.parse(readFileSync(join(folder, topic, `${tag}.json`), 'utf8'))
