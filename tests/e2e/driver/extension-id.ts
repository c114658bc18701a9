import { createHash } from 'node:crypto'
import { readFile, realpath } from 'node:fs/promises'
import { join } from 'node:path'

/** What the driver reads of a manifest. */
export type DriverManifest = {
  version: string
  key?: string
  background?: object
  browser_specific_settings?: { gecko?: { id?: string } }
}

/** Reads the manifest of a built extension. Throws when the folder has none. */
export async function readManifest(folder: string): Promise<DriverManifest> {
  return JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))
}

/** The id Chromium gives an unpacked extension: the hash of its key, or else of its path, in the letters a to p. */
export async function chromiumExtensionId(folder: string): Promise<string> {
  const { key } = await readManifest(folder)
  const named = key ? Buffer.from(key, 'base64') : await realpath(folder)
  const hex = createHash('sha256').update(named).digest('hex').slice(0, 32)
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('')
}

/** The id an extension gives itself for Firefox. Throws when it has none, since Firefox would make up a new one. */
export async function firefoxExtensionId(folder: string): Promise<string> {
  const id = (await readManifest(folder)).browser_specific_settings?.gecko?.id
  if (!id) throw new Error(`The manifest of ${folder} has no browser_specific_settings.gecko.id.`)
  return id
}
