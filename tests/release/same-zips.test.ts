import { join } from 'node:path'
import { expect, test } from 'vitest'
import project from '../../package.json' with { type: 'json' }
import { copyProject, elsewhere, folderElsewhere, runIn } from '../copied-project.ts'
import { fileDigests } from '../file-digests.ts'
import { unpackZip } from './unpack-zip.ts'

const released = ['chrome.cdx.json', 'chrome.zip', 'firefox.cdx.json', 'firefox.zip', 'sources.zip'].map(
  (end) => `${project.name}-${project.version}-${end}`,
)

test('the sources give the same zips with two commands, in another folder, on another day', async () => {
  await using ours = await folderElsewhere()
  await using reviewers = await folderElsewhere()
  await copyProject(ours.folder)
  await runIn(ours.folder, ['npm', 'run', 'zip'])
  const output = join(ours.folder, '.output')
  const zips = fileDigests(output, '*.{zip,json}')
  expect(Object.keys(zips)).toEqual(released)

  await unpackZip(join(output, `${project.name}-${project.version}-sources.zip`), reviewers.folder)
  await runIn(reviewers.folder, ['npm', 'ci'])
  await runIn(reviewers.folder, ['npm', 'run', 'zip'], elsewhere)
  expect(fileDigests(join(reviewers.folder, '.output'), '*.{zip,json}')).toEqual(zips)
})
