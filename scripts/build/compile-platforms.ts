import { join } from 'node:path'
import type { Plugin } from 'vite'
import { platformsFolder, readPlatforms } from './read-platforms.ts'
import { compileAddressRules, shipPlatform } from './ship-platforms.ts'

const name = 'virtual:platforms'
const resolvedName = `\0${name}`

/** A value as a JavaScript expression; like JSON, with regular expressions, which engines compile only when they are first used. */
export function expressionOf(value: unknown): string {
  if (value instanceof RegExp) return value.toString()
  if (Array.isArray(value)) return `[${value.map(expressionOf).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{${Object.entries(value)
    .map(([key, inner]) => `${JSON.stringify(key)}:${expressionOf(inner)}`)
    .join(',')}}`
}

/** Gives `virtual:platforms`: all of `directory/platforms/` as one module of two constants, without sources and notes. */
export function compilePlatforms(): Plugin {
  return {
    name: 'signpost:platforms',
    resolveId: (id) => (id === name ? resolvedName : null),
    load(id) {
      if (id !== resolvedName) return null
      const files = readPlatforms()
      for (const file of files) this.addWatchFile(join(platformsFolder, `${file.id}.json`))
      return {
        code: [
          `export const platforms = ${expressionOf(files.map(shipPlatform))}`,
          `export const addressRules = ${expressionOf(compileAddressRules(files))}`,
        ].join('\n'),
        moduleType: 'js',
      }
    },
  }
}
