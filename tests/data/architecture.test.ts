import { globSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** What each folder may import, besides itself. Arrows run one way: entrypoints, then components and browser, then core, then directory. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  entrypoints: ['components', 'browser', 'core', 'directory', 'locales'],
  components: ['core', 'directory'],
  // The surfaces' sessions are typed by what the components ask for: types alone, nothing that runs.
  browser: ['core', 'directory', 'locales'],
  core: ['directory'],
  directory: [],
  locales: ['core'],
}
const typesOnly: Readonly<Record<string, readonly string[]>> = { browser: ['components'], core: ['locales'] }
const packages: Readonly<Record<string, readonly RegExp[]>> = {
  entrypoints: [/^preact$/, /^@preact\/signals$/, /^wxt\//],
  components: [/^preact(\/hooks)?$/, /^@preact\/signals$/],
  browser: [/^wxt\/browser$/, /^@preact\/signals$/],
  core: [/^virtual:platforms$/, /^uqr$/, /^valibot$/],
  directory: [/^valibot$/, /^virtual:/],
  locales: [/^@lingui\/core$/],
}

type Import = { from: string; to: string; isType: boolean }

function importsOf(file: string): Import[] {
  const source = readFileSync(join(root, file), 'utf8')
  const found = source.matchAll(
    /^\s*(?:import|export)\s+(type\s)?[^'"`;]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/gm,
  )
  return [...found].map((match) => ({
    from: file,
    to: match[2] ?? match[3] ?? '',
    isType: match[1] !== undefined,
  }))
}

const shipped = globSync('{entrypoints,components,browser,core,directory,locales}/**/*.{ts,tsx}', {
  cwd: root,
}).filter((file) => !/\.test\.tsx?$|\.d\.ts$/.test(file))
const imports = shipped.flatMap(importsOf)
const folderOf = (path: string): string => path.split('/')[0] ?? ''

test('every folder imports only what lies below it', () => {
  const wrong = imports.filter(({ from, to, isType }) => {
    if (!to.startsWith('.')) return false
    const folder = folderOf(from)
    const target = folderOf(posix.normalize(posix.join(posix.dirname(from), to)))
    if (target === folder || mayImport[folder]?.includes(target)) return false
    return !(isType && typesOnly[folder]?.includes(target))
  })
  expect(wrong).toEqual([])
})

test('only the packages that belong in a folder are imported there', () => {
  const wrong = imports.filter(({ from, to, isType }) => {
    if (to.startsWith('.') || isType) return false
    return !packages[folderOf(from)]?.some((pattern) => pattern.test(to))
  })
  expect(wrong).toEqual([])
})

test('core knows no clock, no page and no browser', () => {
  const forbidden =
    /\bDate\.now\(|\bnew Date\(\)|\b(?:document|window|navigator|localStorage|chrome|browser)\.|Math\.random|crypto\./
  const wrong = shipped.filter((file) => {
    const source = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    return file.startsWith('core/') && forbidden.test(source)
  })
  expect(wrong).toEqual([])
})

test('no component carries words of its own', () => {
  const wrong = shipped.filter((file) => {
    if (!file.startsWith('components/') || !file.endsWith('.tsx')) return false
    const markup = readFileSync(join(root, file), 'utf8')
    return (
      /<\w[^<>]*>\s*[A-Z][a-z]+ [a-z]+[^<>{}]*<\//.test(markup) ||
      /(?:aria-label|title|placeholder)="[^"]+"/.test(markup)
    )
  })
  expect(wrong).toEqual([])
})
