import { join } from 'node:path'
import { normalizePath, type Plugin } from 'vite'

const folder = '/node_modules/'

/** Modules that the build makes up itself, without a file: `\0vite/preload-helper.js`, `\0rolldown/runtime.js`. */
const ofTool = /^\0(vite|rolldown)\//

/** The folder of the package that a module is a part of, or nothing where the module is Signpost's own. */
export function packageFolder(id: string, root: string): string | undefined {
  const [, tool] = ofTool.exec(id) ?? []
  if (tool !== undefined) return join(root, 'node_modules', tool)
  const path = normalizePath(id)
  const at = path.lastIndexOf(folder)
  if (id.startsWith('\0') || at < 0) return undefined
  const [scope = '', name = ''] = path.slice(at + folder.length).split('/')
  return path.slice(0, at + folder.length) + (scope.startsWith('@') ? `${scope}/${name}` : scope)
}

/** What is in the built files, and the plugin that finds it. One for all parts of an extension: WXT builds some on their own. */
export type PackageCollector = { plugin: () => Plugin; folders: () => readonly string[] }

/** Finds the packages that really are in the chunks: a dependency whose code is all left out does not count. */
export function collectPackages(root: string): PackageCollector {
  const found = new Set<string>()
  return {
    plugin: () => ({
      name: 'signpost:collect-packages',
      generateBundle(_options, bundle) {
        for (const output of Object.values(bundle)) {
          if (output.type !== 'chunk') continue
          for (const [id, { renderedLength }] of Object.entries(output.modules)) {
            const package_ = renderedLength > 0 ? packageFolder(id, root) : undefined
            if (package_ !== undefined) found.add(package_)
          }
        }
      },
    }),
    folders: () => [...found],
  }
}
