import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'

/** A package that ships, with what its licence asks to be told. */
export type ShippedPackage = {
  name: string
  version: string
  /** SPDX. */
  licence: string
  /** Its licence, word for word. */
  text: string
}

const described = v.object({ name: v.string(), version: v.string(), license: v.string() })

/** Licences of packages that are published without theirs, from their repositories. */
const lacking = join(import.meta.dirname, 'licences')

/** From here on, Vite's file holds the licences of what it is built with, which does not ship. */
const ofBuildTools = '\n# Licenses of bundled dependencies'

/** @throws where a package is published without a licence and none is kept here: what ships must say under what terms. */
function licenceText(folder: string, name: string): string {
  const kept = join(lacking, `${name.replace('/', '-')}.txt`)
  const file = [join(folder, 'LICENSE'), join(folder, 'LICENSE.md'), kept].find((path) => existsSync(path))
  if (file === undefined) {
    throw new Error(`${name} ships and has no licence. Put it from its repository into ${kept}.`)
  }
  const [text = ''] = readFileSync(file, 'utf8').replaceAll('\r\n', '\n').split(ofBuildTools)
  return text.trim()
}

/** Reads what a package says of itself. @throws where it names no licence. */
export function shippedPackage(folder: string): ShippedPackage {
  const { name, version, license } = v.parse(
    described,
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  )
  return { name, version, licence: license, text: licenceText(folder, name) }
}
