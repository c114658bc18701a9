import { join } from 'node:path'
import type { Plugin } from 'vite'
import type { PlatformFile } from '../../directory/platform-schema.ts'
import { platformsFolder, readPlatforms } from './read-platforms.ts'
import { isForParents, shipFamilySettings } from './ship-family-settings.ts'
import { compileAddressRules, shipPlatform } from './ship-platforms.ts'

/** What each module exports. Parents' facts are apart: no report waits for them. */
const modules: Readonly<
  Record<string, (files: readonly PlatformFile[]) => Readonly<Record<string, unknown>>>
> = {
  'virtual:platforms': (files) => ({
    platforms: files.map(shipPlatform),
    addressRules: compileAddressRules(files),
  }),
  'virtual:family-settings': (files) => ({
    familySettings: files.filter(isForParents).map(shipFamilySettings),
  }),
}

/** A value as a JavaScript expression; like JSON, with regular expressions, which engines compile only when they are first used. */
export function expressionOf(value: unknown): string {
  if (value instanceof RegExp) return value.toString()
  if (Array.isArray(value)) return `[${value.map(expressionOf).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{${Object.entries(value)
    .map(([key, inner]) => `${JSON.stringify(key)}:${expressionOf(inner)}`)
    .join(',')}}`
}

/** Gives the modules of constants that all of `directory/platforms/` is compiled to, without sources and notes. */
export function compilePlatforms(): Plugin {
  return {
    name: 'signpost:platforms',
    resolveId: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : null),
    load(id) {
      const name = id.startsWith('\0') ? id.slice(1) : ''
      const constants = Object.hasOwn(modules, name) ? modules[name] : undefined
      if (constants === undefined) return null
      const files = readPlatforms()
      for (const file of files) this.addWatchFile(join(platformsFolder, `${file.id}.json`))
      const lines = Object.entries(constants(files)).map(
        ([constant, value]) => `export const ${constant} = ${expressionOf(value)}`,
      )
      return { code: lines.join('\n'), moduleType: 'js' }
    },
  }
}
