import type { ShippedCountry } from './shipped.ts'

// scripts/build/compile-directory.ts turns each file into a ShippedCountry; Vite makes one lazy chunk of each.
const files = import.meta.glob<ShippedCountry>('./countries/*.json', { import: 'default' })
const pathOf = (code: string): string => `./countries/${code}.json`

/** What ships for an ISO 3166-1 alpha-2 code, XK or ZZ, in upper case; `undefined` for any other text. */
export async function loadCountry(code: string): Promise<ShippedCountry | undefined> {
  return Object.hasOwn(files, pathOf(code)) ? files[pathOf(code)]?.() : undefined
}

/** Services that take reports wherever the person is. */
export async function loadBorderless(): Promise<ShippedCountry> {
  const borderless = await loadCountry('ZZ')
  if (borderless === undefined) throw new Error('directory/countries/ZZ.json is missing from this build.')
  return borderless
}

/** Codes with a file, sorted, without ZZ. */
export function countriesWithServices(): readonly string[] {
  return Object.keys(files)
    .map((path) => path.slice('./countries/'.length, -'.json'.length))
    .filter((code) => code !== 'ZZ')
    .toSorted()
}
