import type { Plugin, Rolldown } from 'vite'

type Chunks = Readonly<Record<string, Rolldown.OutputChunk | Rolldown.OutputAsset>>

/** The files of a surface in its own folder, which its first script asks for while it reads what is stored. */
const isSurface = (file: string): boolean => file.includes('/entrypoints/')

function chunkAt(bundle: Chunks, file: string): Rolldown.OutputChunk | undefined {
  const chunk = bundle[file]
  return chunk?.type === 'chunk' ? chunk : undefined
}

/** Every file that must be there before the surface can show anything, beside the script itself. */
export function surfaceFiles(entry: Rolldown.OutputChunk, bundle: Chunks): string[] {
  const found = new Set<string>()
  const follow = (file: string): void => {
    const chunk = chunkAt(bundle, file)
    if (chunk === undefined || found.has(file)) return
    found.add(file)
    chunk.imports.forEach(follow)
  }
  entry.imports.forEach(follow)
  for (const file of entry.dynamicImports) {
    const chunk = chunkAt(bundle, file)
    if (chunk?.facadeModuleId && isSurface(chunk.facadeModuleId)) follow(file)
  }
  found.delete(entry.fileName)
  return [...found]
}

/**
 * The scripts a surface always needs, as two files: what reads the stored report, settings and words, and what shows them. Each
 * file more costs a request of its own. The worker shares the first and never loads the second.
 */
const surfaceChunks = {
  groups: [
    {
      name: 'first',
      test: /wxt-(?:html-)?plugins|\/components\/surface\.css|\/browser\/(session\/first-reading|report-store|settings|policy|tab-in-sight|open-page|leave)\.ts|\/core\/(report\/receive-sighting|page\/reportable-address)\.ts$/,
      priority: 2,
    },
    {
      name: 'surface',
      // Not the screens after the hand-off and the settings: they load when they are first shown.
      test: /\/(entrypoints\/report\/show-report|components\/(?!OpenedScreen|NextCard|SourcePageButtons|PartsCard|PaperParts|CopyRow|FillCard|PhoneCode|PhoneScript|SaveCard|ReceiptField|OptionsApp|LastResort|KeysCard|TrustedContactsCard|ContactWays)\w+)\.tsx$/,
      priority: 1,
    },
  ],
}

/** Packs the scripts that a surface always needs, and names them in its page, so that the browser reads them side by side. */
export function preloadSurface(): Plugin {
  return {
    name: 'signpost:preload-surface',
    outputOptions: (options) =>
      // A script that is injected is one file, whatever it imports.
      options.format === 'iife' ? options : { ...options, codeSplitting: surfaceChunks },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle, chunk }) {
        if (bundle === undefined || chunk === undefined) return []
        return surfaceFiles(chunk, bundle).map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
          injectTo: 'head',
        }))
      },
    },
  }
}
