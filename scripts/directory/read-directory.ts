import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import * as v from 'valibot'
import { concernRules } from '../../directory/concerns-schema.ts'
import { type PlatformFile, platformFile } from '../../directory/platform-schema.ts'
import { type CountryFile, countryFile } from '../../directory/schema.ts'
import type { Problem } from './problem.ts'

export type Schema = typeof countryFile | typeof platformFile | typeof concernRules
export type ConcernRules = v.InferOutput<typeof concernRules>

/** A file as it stands. `content` is what the text says; `parsed` only where it follows its schema. */
export type DirectoryFile<T> = {
  /** From the project's folder, such as `directory/countries/PH.json`. */
  path: string
  /** The same, absolute. */
  file: string
  name: string
  schema: Schema
  content: unknown
  parsed?: T
  problems: readonly Problem[]
}

export type Directory = {
  /** Where the folders of files are. */
  folder: string
  countries: readonly DirectoryFile<CountryFile>[]
  platforms: readonly DirectoryFile<PlatformFile>[]
  concerns: DirectoryFile<ConcernRules>
}

export const directoryFolder: string = join(import.meta.dirname, '../../directory')

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error))

function readJson(file: string): { content?: unknown; fault?: string } {
  try {
    return { content: JSON.parse(readFileSync(file, 'utf8')) }
  } catch (error) {
    return { fault: message(error) }
  }
}

function readFile<const S extends Schema>(
  folder: string,
  name: string,
  schema: S,
  guide: string,
): DirectoryFile<v.InferOutput<S>> {
  const path = `directory/${name}`
  const file = join(folder, name)
  const { content, fault } = readJson(file)
  const read = { path, file, name: basename(name), schema, content }
  if (fault !== undefined) {
    return {
      ...read,
      problems: [{ path, wrong: `is no JSON (${fault})`, todo: 'mend its commas and quotes' }],
    }
  }
  const { success, output, issues } = v.safeParse(schema, content)
  if (success) return { ...read, parsed: output, problems: [] }
  const problems = issues.map((issue) => ({
    path,
    wrong: `breaks the schema at ${v.getDotPath(issue) ?? 'the top'}: ${issue.message}`,
    todo: `write it as ${guide} shows`,
  }))
  return { ...read, problems }
}

const jsonIn = (folder: string, below: string): string[] =>
  readdirSync(join(folder, below))
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => `${below}/${name}`)

/** Every country, platform and concern, each with what keeps it from being read. Throws only when a folder is missing. */
export function readDirectory(folder: string = directoryFolder): Directory {
  return {
    folder,
    countries: jsonIn(folder, 'countries').map((name) =>
      readFile(folder, name, countryFile, 'docs/add-a-hotline.md'),
    ),
    platforms: jsonIn(folder, 'platforms').map((name) =>
      readFile(folder, name, platformFile, 'docs/add-a-platform.md'),
    ),
    concerns: readFile(folder, 'concerns.json', concernRules, 'directory/concerns-schema.ts'),
  }
}
