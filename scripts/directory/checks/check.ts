import type { CountryFile, Service } from '../../../directory/schema.ts'
import type { Problem } from '../problem.ts'
import type { Directory } from '../read-directory.ts'

export type Entry = { file: CountryFile; service: Service; path: string }

/** A rule for every service: what breaks it, and what a contributor should do. */
export type Check = { name: string; tip: string; problems: (entry: Entry) => readonly string[] }

/** A rule that more than one service, or another kind of file, is needed for. */
export type DirectoryCheck = { name: string; problems: (directory: Directory) => readonly Problem[] }

export const when = (broken: boolean, problem: string): string[] => (broken ? [problem] : [])

/** Every service of the files that follow their schema. */
export function entriesOf({ countries }: Pick<Directory, 'countries'>): Entry[] {
  return countries.flatMap(({ path, parsed: file }) =>
    file === undefined
      ? []
      : file.services.map((service) => ({ file, service, path: `${path}, ${service.id}` })),
  )
}
