import { join } from 'node:path'
import { build } from 'vite'

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'in-page.ts'), formats: ['iife'], name: 'inPage' },
    },
  })
  const [output] = Array.isArray(built) ? built : []
  const [script] = output?.output ?? []
  if (!script || !('code' in script)) throw new Error('The script of the driver was not built.')
  return script.code
}

let bundled: Promise<string> | undefined

/** What finds controls inside a page, as one script: made once in a process. */
export function inPageScript(): Promise<string> {
  bundled ??= bundle()
  return bundled
}
