import type { Rolldown } from 'vite'
import { expect, test } from 'vitest'
import { surfaceFiles } from './preload-surface.ts'

const chunk = (fileName: string, more: Partial<Rolldown.OutputChunk>): Rolldown.OutputChunk =>
  ({ type: 'chunk', fileName, imports: [], dynamicImports: [], facadeModuleId: null, ...more }) as never

test('names what a surface waits for, each once, and nothing that is loaded later', () => {
  const entry = chunk('popup.js', { imports: ['first.js'], dynamicImports: ['show.js', 'en.js'] })
  const bundle = Object.fromEntries(
    [
      entry,
      chunk('first.js', {}),
      chunk('show.js', {
        imports: ['surface.js', 'first.js'],
        dynamicImports: ['routing.js'],
        facadeModuleId: '/signpost/entrypoints/report/show-report.tsx',
      }),
      chunk('surface.js', { imports: ['first.js'] }),
      chunk('en.js', { facadeModuleId: '/signpost/locales/en.json' }),
      chunk('routing.js', { facadeModuleId: '/signpost/core/routing/index.ts' }),
    ].map((each) => [each.fileName, each]),
  )
  expect(surfaceFiles(entry, bundle)).toEqual(['first.js', 'show.js', 'surface.js'])
})
