import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../run-step.ts'

const rule = join(import.meta.dirname, 'no-html-from-text.grit')
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signpost-lint-'))
  await writeFile(join(folder, 'biome.json'), JSON.stringify({ plugins: [rule] }))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** What the project's linter says of some code by this rule. */
async function lint(code: string): Promise<string> {
  await writeFile(join(folder, 'code.ts'), `${code}\n`)
  const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome')
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [biome, 'lint', '--colors=off', 'code.ts'],
      { cwd: folder },
      (_error, out, err) => resolve(out + err),
    )
  })
}

test.each([
  'element.innerHTML = text',
  'element.innerHTML += text',
  'one.two.outerHTML = text',
  "element.insertAdjacentHTML('beforeend', text)",
  'document.write(text)',
  'frame.srcdoc = text',
  'element.setHTMLUnsafe(text)',
  'range.createContextualFragment(text)',
])('%s is an error', async (code) => {
  expect(await lint(code)).toContain('Nothing is made of text but text')
})

test.each(['element.textContent = text', 'console.log(element.innerHTML)'])('%s is none', async (code) => {
  expect(await lint(code)).not.toContain('plugin')
})
