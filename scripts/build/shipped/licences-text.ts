import type { ShippedPackage } from './shipped-package.ts'

/** A work that ships and is no package: data in a file of the directory. */
export type ShippedWork = {
  name: string
  file: string
  /** SPDX. */
  licence: string
  source: string
  terms: string
  /** The package that it was made with, whose licence goes with it. */
  package?: string
}

const underlined = (title: string): string => `${title}\n${'='.repeat(title.length)}`

/**
 * `licences.txt` of the extension: whose work it holds, and under which terms, word for word as they ask.
 * @param own Signpost's own licence.
 * @param textOf the licence that a work wants to be given with it.
 */
export function licencesText(
  own: string,
  packages: readonly ShippedPackage[],
  works: readonly ShippedWork[],
  textOf: (work: ShippedWork) => string | undefined,
): string {
  const parts = [
    `${underlined('Signpost')}\n\n${own.trim()}`,
    ...packages.map(
      ({ name, version, licence, text }) => `${underlined(`${name} ${version} (${licence})`)}\n\n${text}`,
    ),
    ...works.map((work) => {
      const { name, licence, source, terms } = work
      const origin = `Reduced to what is needed, from ${source}\nIts terms are at ${terms}`
      const text = textOf(work)
      return [underlined(`${name} (${licence})`), origin, ...(text ? [text.trim()] : [])].join('\n\n')
    }),
  ]
  return `${parts.join('\n\n\n')}\n`
}
