import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Filling, FormDescription } from '../../core/handoff/form-description.ts'
import { browserUnderTest } from './driver/browser-under-test.ts'
import type { Surface } from './driver/surface.ts'

const builds = process.env.SIGNPOST_BUILDS ?? join(import.meta.dirname, '../../.output')
const build = join(builds, browserUnderTest() === 'chromium' ? 'chrome-mv3' : 'firefox-mv3')

/** The value of a built script is that of its last statement, which names its global. */
const run = (page: Surface, script: string): Promise<unknown> =>
  page.stage.evaluate(readFileSync(join(build, `${script}.js`), 'utf8'))

/** The built `describe-form` on a page, run as the browser would. */
export async function describeForm(page: Surface): Promise<FormDescription> {
  return JSON.parse(String(await run(page, 'describe-form'))) as FormDescription
}

/** The built `fill-form` on a page, with what it is to fill left where `browser/` leaves it. */
export async function fillForm(
  page: Surface,
  fillings: readonly Filling[],
): Promise<{ filled: string[]; notStuck: string[] }> {
  await page.evaluate((given) => {
    Reflect.set(window, Symbol.for('signpost.fillings.1'), given)
  }, fillings)
  return (await run(page, 'fill-form')) as { filled: string[]; notStuck: string[] }
}

/** The built `undo-fill` on a page. */
export async function undoFill(page: Surface): Promise<boolean> {
  return (await run(page, 'undo-fill')) === true
}
