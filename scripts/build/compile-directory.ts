import { basename } from 'node:path'
import { normalizePath, type Plugin } from 'vite'
import { hotlinePages } from './hotline-pages.ts'
import { countriesFolder, countryPaths, parseCountry, readCountries } from './read-countries.ts'
import { shippedCountry } from './shipped-country.ts'

const pagesModule = 'virtual:hotline-pages'
const resolvedPages = `\0${pagesModule}`
const folder = `${normalizePath(countriesFolder)}/`

/**
 * Ships only what may be shown of `directory/countries/*.json`, and makes the module `virtual:hotline-pages` of their addresses.
 * Stops the build with a sentence where a file breaks the schema.
 */
export function compileDirectory(): Plugin {
  return {
    name: 'signpost:compile-directory',
    enforce: 'pre',
    resolveId: (id) => (id === pagesModule ? resolvedPages : undefined),
    load(id) {
      if (id !== resolvedPages) return undefined
      for (const path of countryPaths()) this.addWatchFile(path)
      return `export default ${JSON.stringify(hotlinePages(readCountries().map(shippedCountry)))}`
    },
    // The result stays JSON: Vite's own JSON step, which runs later, makes the module of it.
    transform(code, id) {
      const path = normalizePath(id)
      if (!path.startsWith(folder) || !path.endsWith('.json')) return undefined
      return { code: JSON.stringify(shippedCountry(parseCountry(code, basename(path)))), map: null }
    },
  }
}
