import { writeFileSync } from 'node:fs'
import { checkCommand } from './check-command.ts'
import { type CommandOptions, commandOptions, usage } from './command-options.ts'
import { linksCommand } from './links-command.ts'
import { readDirectory } from './read-directory.ts'
import { staleEntries } from './stale-entries.ts'
import { staleTable } from './stale-table.ts'
import type { Terminal } from './terminal.ts'
import { tidyFiles } from './tidied-files.ts'

async function run(options: CommandOptions, folder: string | undefined, terminal: Terminal): Promise<number> {
  const directory = readDirectory(folder)
  switch (options.command) {
    case 'check':
      return checkCommand(directory, terminal)
    case 'fix': {
      const sorted = tidyFiles(directory)
      terminal.print(`Sorted ${sorted.length === 0 ? 'none' : sorted.join(', ')}; formatted all.`)
      return 0
    }
    case 'links':
      return linksCommand(directory, options, terminal)
    case 'stale': {
      const { months, json } = options
      const stale = staleEntries(directory, months, terminal.now)
      const record = { on: terminal.now.toISOString().slice(0, 10), months, stale }
      terminal.print(json ? JSON.stringify(record, null, 2) : staleTable(stale, months))
      return 0
    }
    case 'coverage': {
      // The map's libraries are for this command alone.
      const { coverageFiles } = await import('./coverage-files.ts')
      for (const { file, text } of coverageFiles(directory)) {
        writeFileSync(file, text)
        terminal.print(`Wrote ${file}.`)
      }
      return 0
    }
  }
}

/**
 * Runs one command of `npm run directory --` on the project's directory or on another `folder` of the same form.
 * Gives the exit code: 1 where something is to mend, 2 where the words were not understood.
 */
export async function runDirectoryCommand(
  words: readonly string[],
  terminal: Terminal,
  folder?: string,
): Promise<number> {
  let options: CommandOptions
  try {
    options = commandOptions(words)
  } catch (error) {
    terminal.warn(`${error instanceof Error ? error.message : error}\n\n${usage}`)
    return 2
  }
  return run(options, folder, terminal)
}
