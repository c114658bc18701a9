import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../scripts/run-step.ts'

type Finding = { code: string; message: string; file: string }
type Report = { errors: Finding[]; warnings: Finding[]; notices: Finding[] }

function lint(folder: string): Promise<Report> {
  const program = join(root, 'node_modules/web-ext/bin/web-ext.js')
  const words = [program, 'lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery']
  return new Promise((resolve, reject) => {
    execFile(process.execPath, words, { maxBuffer: 16 * 1024 * 1024 }, (error, output) => {
      try {
        resolve(JSON.parse(output))
      } catch (cause) {
        reject(new Error(`web-ext lint did not answer: ${error?.message}`, { cause }))
      }
    })
  })
}

test('Mozilla’s linter finds nothing', async () => {
  const { errors, warnings, notices } = await lint(join(root, '.output/firefox-mv3'))
  const told = (findings: Finding[]): string[] => findings.map(({ code, message }) => `${code}: ${message}`)
  expect({ errors: told(errors), warnings: told(warnings), notices: told(notices) }).toEqual({
    errors: [],
    warnings: [],
    notices: [],
  })
})
