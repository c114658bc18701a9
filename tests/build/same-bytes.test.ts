import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../scripts/run-step.ts'
import { copyProject, elsewhere, folderElsewhere, runIn } from '../copied-project.ts'
import { fileDigests } from '../file-digests.ts'

// The long form, with both browsers, zips and packages of its own, is tests/release/same-zips.test.ts.
test('a build in another folder, on another day, in another zone and language gives the same bytes', async () => {
  await using place = await folderElsewhere()
  await copyProject(place.folder)
  await runIn(place.folder, ['wxt', 'build', '-b', 'firefox', '--level', 'error'], elsewhere)
  const here = fileDigests(join(root, '.output/firefox-mv3'), '**/*')
  expect(Object.keys(here)).toContain('manifest.json')
  expect(fileDigests(join(place.folder, '.output/firefox-mv3'), '**/*')).toEqual(here)
})
