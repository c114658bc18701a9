import type { Rolldown } from 'vite'
import { expect, test } from 'vitest'
import { collectPackages, packageFolder } from './collect-packages.ts'

test.each([
  ['/a/node_modules/preact/dist/preact.mjs', '/a/node_modules/preact'],
  ['/a/node_modules/preact/hooks/dist/hooks.mjs?v=1', '/a/node_modules/preact'],
  ['/a/node_modules/@lingui/core/dist/index.mjs', '/a/node_modules/@lingui/core'],
  ['/a/node_modules/wxt/node_modules/uqr/index.mjs', '/a/node_modules/wxt/node_modules/uqr'],
  ['\0vite/preload-helper.js', '/root/node_modules/vite'],
  ['\0rolldown/runtime.js', '/root/node_modules/rolldown'],
  ['\0virtual:platforms', undefined],
  ['/root/core/routing/index.ts', undefined],
])('%j is a part of %s', (id, folder) => {
  expect(packageFolder(id, '/root')).toBe(folder)
})

test('counts what is in a chunk, not what was left out of it', () => {
  const collector = collectPackages('/root')
  const { generateBundle } = collector.plugin()
  const bundle = {
    'a.js': {
      type: 'chunk',
      modules: {
        '/root/node_modules/preact/dist/preact.mjs': { renderedLength: 9 },
        '/root/node_modules/valibot/dist/index.mjs': { renderedLength: 0 },
      },
    },
    'a.css': { type: 'asset' },
  } as unknown as Rolldown.OutputBundle
  if (typeof generateBundle !== 'function') throw new Error('The plugin looks at no bundle.')
  Reflect.apply(generateBundle, {}, [{}, bundle, true])
  expect(collector.folders()).toEqual(['/root/node_modules/preact'])
})
