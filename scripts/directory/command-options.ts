import { parseArgs } from 'node:util'

const commands = ['check', 'fix', 'links', 'stale', 'coverage'] as const
type CommandName = (typeof commands)[number]
export type CommandOptions = {
  command: CommandName
  months: number
  json: boolean
  sources: boolean
  out: string
}

export const usage = `npm run directory -- <command>

  check                        every rule for every file, one sentence for each that is broken
  fix                          sorts the keys and formats the files, and nothing else
  links [--sources] [--out f]  opens every address that is shown (and every source), writes what failed to the folder f
  stale [--months n] [--json]  what was last read more than n months ago (18)
  coverage                     writes docs/coverage.md and docs/coverage.svg`

function wholeMonths(text: string): number {
  if (!/^\d{1,3}$/.test(text)) throw new Error(`--months takes a whole number, not "${text}".`)
  return Number(text)
}

/** Reads the words after `npm run directory --`. Throws a sentence for words that it does not know. */
export function commandOptions(words: readonly string[]): CommandOptions {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      months: { type: 'string', default: '18' },
      json: { type: 'boolean', default: false },
      sources: { type: 'boolean', default: false },
      out: { type: 'string', default: '.output/links' },
    },
  })
  const command = commands.find((name) => name === positionals[0])
  if (command === undefined || positionals.length > 1) throw new Error(`Say one of ${commands.join(', ')}.`)
  return { ...values, command, months: wholeMonths(values.months) }
}
