import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { createInterface } from 'node:readline'

/** The project's own folder. */
export const root = join(import.meta.dirname, '..')

/**
 * Runs one of the project's programs and passes on what it prints, each line after the step's name when several run at
 * once. Gives its exit code, 1 when it was stopped or could not start.
 */
export function runStep(
  words: readonly string[],
  { label, variables = {} }: { label?: string; variables?: Readonly<Record<string, string>> } = {},
): Promise<number> {
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter)
  const [program = '', ...rest] = words
  const child = spawn(program, rest, {
    cwd: root,
    env: { ...process.env, ...variables, PATH: path },
    stdio: ['ignore', label ? 'pipe' : 'inherit', label ? 'pipe' : 'inherit'],
    // npm's programs are .cmd files on Windows, which only a shell runs.
    shell: process.platform === 'win32',
  })
  for (const stream of [child.stdout, child.stderr]) {
    if (stream) createInterface({ input: stream }).on('line', (line) => console.log(`${label} | ${line}`))
  }
  const stop = (): void => {
    child.kill()
    process.exitCode = 1
  }
  process.once('SIGINT', stop).once('SIGTERM', stop)
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(`${program} did not start: ${error.message}`)
      resolve(1)
    })
    child.once('close', (code) => {
      process.off('SIGINT', stop).off('SIGTERM', stop)
      resolve(code ?? 1)
    })
  })
}
