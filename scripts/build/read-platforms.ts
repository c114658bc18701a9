import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { type PlatformFile, platformFile } from '../../directory/platform-schema.ts'

export const platformsFolder: string = join(import.meta.dirname, '../../directory/platforms')

/**
 * Every file of `directory/platforms/`, checked, by id.
 *
 * @throws with the file, the place in it and what is wrong.
 */
export function readPlatforms(): PlatformFile[] {
  return readdirSync(platformsFolder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const checked = v.safeParse(platformFile, JSON.parse(readFileSync(join(platformsFolder, name), 'utf8')))
      if (checked.success && `${checked.output.id}.json` === name) return checked.output
      const wrong = checked.success
        ? [`the id is "${checked.output.id}"`]
        : checked.issues.map((issue) => `${v.getDotPath(issue) ?? 'file'}: ${issue.message}`)
      throw new Error(`directory/platforms/${name}: ${wrong.join('; ')}`)
    })
}
