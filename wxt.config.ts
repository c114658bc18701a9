import { defineConfig } from 'wxt'
import { compileCatalogues } from './scripts/build/compile-catalogues.ts'
import { compileDirectory } from './scripts/build/compile-directory.ts'
import { compileFieldWords } from './scripts/build/compile-field-words.ts'
import { compilePlatforms } from './scripts/build/compile-platforms.ts'
import { extensionLocales } from './scripts/build/extension-locales.ts'
import { manifestFor } from './scripts/build/manifest-for.ts'
import { noLookups } from './scripts/build/no-lookups.ts'
import { preloadSurface } from './scripts/build/preload-surface.ts'
import { tellWhatShips } from './scripts/build/shipped/tell-what-ships.ts'
import { wayOut } from './scripts/build/way-out.ts'
import { withoutInnerHtml } from './scripts/build/without-inner-html.ts'

const whatShips = tellWhatShips()

/** What a store's reviewer needs to build the same bytes, and nothing that is not in the repository. */
const sources = [
  '*.{json,md,ts}',
  'LICENSE',
  '.{npmrc,nvmrc}',
  '{assets,browser,components,core,directory,entrypoints,locales,public}/**',
  'scripts/build/**',
  'docs/release.md',
]

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  manifest: ({ browser }) => manifestFor(browser),
  zip: { includeSources: sources, dotSources: true },
  hooks: {
    // WXT takes the button's title from the popup's <title>, which cannot be translated.
    'build:manifestGenerated': (_wxt, manifest) => {
      if (manifest.action) manifest.action.default_title = '__MSG_action__'
    },
    'build:publicAssets': (wxt, files) => {
      files.push(...extensionLocales())
      return whatShips.hooks['build:publicAssets'](wxt, files)
    },
    'zip:extension:done': whatShips.hooks['zip:extension:done'],
  },
  vite: ({ mode }) => {
    // Vite lets a NODE_ENV that happens to be set decide which JSX runtime ships. The same sources must give the same bytes.
    process.env.NODE_ENV = mode
    return {
      plugins: [
        compileCatalogues({ mark: mode !== 'production' }),
        compileDirectory(),
        compileFieldWords(),
        compilePlatforms(),
        preloadSurface(),
        noLookups(),
        wayOut(),
        withoutInnerHtml(),
        whatShips.plugin(),
      ],
      build: {
        // `preloadSurface` names the few files worth it.
        modulePreload: false,
        target: 'es2022',
        rolldownOptions: { output: { chunkFileNames: 'chunks/[name]-[hash].js' } },
      },
    }
  },
})
