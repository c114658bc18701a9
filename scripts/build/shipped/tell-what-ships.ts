import { existsSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Plugin } from 'vite'
import type { WxtHooks } from 'wxt'
import { billOfMaterials } from './bill-of-materials.ts'
import { collectPackages } from './collect-packages.ts'
import { licencesText, type ShippedWork } from './licences-text.ts'
import { type ShippedPackage, shippedPackage } from './shipped-package.ts'
import listedWorks from './works.json' with { type: 'json' }

const root = join(import.meta.dirname, '../../..')
const readText = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8')

const project = v.object({ name: v.string(), version: v.string(), license: v.string() })
const lockFile = v.object({
  packages: v.record(v.string(), v.object({ integrity: v.optional(v.string()) })),
})

const works: readonly ShippedWork[] = listedWorks

/** The licence that a work wants to be given with it; the Mozilla Public License is content with its address. */
function licenceOfWork({ licence, package: name }: ShippedWork): string | undefined {
  if (name !== undefined) return shippedPackage(join(root, 'node_modules', name)).text
  const path = join(import.meta.dirname, 'licences', `${licence}.txt`)
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

type Teller = {
  plugin: () => Plugin
  hooks: Pick<WxtHooks, 'build:publicAssets' | 'zip:extension:done'>
}

/**
 * Puts `licences.txt` into the extension, and beside its zip the bill of materials, `<zip without .zip>.cdx.json`. Both
 * are made from the modules that were put into the chunks, so that they cannot be out of date.
 */
export function tellWhatShips(): Teller {
  const collector = collectPackages(root)
  const packages = (): ShippedPackage[] =>
    collector
      .folders()
      .map(shippedPackage)
      .sort((one, other) => (one.name < other.name ? -1 : 1))

  return {
    plugin: collector.plugin,
    hooks: {
      'build:publicAssets': (_wxt, files) => {
        const contents = licencesText(readText('LICENSE'), packages(), works, licenceOfWork)
        files.push({ relativeDest: 'licences.txt', contents })
      },
      'zip:extension:done': async (_wxt, zip) => {
        const { name, version, license } = v.parse(project, JSON.parse(readText('package.json')))
        const { packages: locked } = v.parse(lockFile, JSON.parse(readText('package-lock.json')))
        const integrityOf = (of: string): string | undefined => locked[`node_modules/${of}`]?.integrity
        const bill = billOfMaterials({ name, version, licence: license }, packages(), works, integrityOf)
        await writeFile(zip.replace(/\.zip$/, '.cdx.json'), `${JSON.stringify(bill, undefined, 2)}\n`)
      },
    },
  }
}
