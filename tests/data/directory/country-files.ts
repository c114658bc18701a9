import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CountryFile, Service } from '../../../directory/schema.ts'

export const directory = join(import.meta.dirname, '../../../directory')
export const names: readonly string[] = readdirSync(join(directory, 'countries'))
export const files: readonly CountryFile[] = names.map((name) =>
  JSON.parse(readFileSync(join(directory, 'countries', name), 'utf8')),
)

export type Entry = { file: CountryFile; service: Service; path: string }
export const entries: readonly Entry[] = files.flatMap((file) =>
  file.services.map((service) => ({
    file,
    service,
    path: `directory/countries/${file.country}.json, ${service.id}`,
  })),
)

/** A rule for every service: what breaks it, and what a contributor should do. */
export type Check = { name: string; tip: string; problems: (entry: Entry) => readonly string[] }

export const when = (broken: boolean, problem: string): string[] => (broken ? [problem] : [])

export function isOrdered(entry: object, order: readonly string[]): boolean {
  const places = Object.keys(entry).map((key) => order.indexOf(key))
  return places.every((place, index) => index === 0 || place > (places[index - 1] ?? -1))
}
