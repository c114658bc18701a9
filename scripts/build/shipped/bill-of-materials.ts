import type { ShippedWork } from './licences-text.ts'
import { serialNumber } from './serial-number.ts'
import type { ShippedPackage } from './shipped-package.ts'

type Licences = { license: { id: string } }[]
type Component = {
  type: 'application' | 'library' | 'data'
  'bom-ref': string
  name: string
  version?: string
  purl?: string
  hashes?: { alg: 'SHA-512'; content: string }[]
  licenses: Licences
  externalReferences?: { type: 'distribution'; url: string }[]
}
export type BillOfMaterials = {
  $schema: string
  bomFormat: 'CycloneDX'
  specVersion: '1.6'
  serialNumber: string
  version: 1
  metadata: { lifecycles: { phase: 'build' }[]; component: Component }
  components: Component[]
  dependencies: { ref: string; dependsOn?: string[] }[]
}
type Application = { name: string; version: string; licence: string }

const licences = (id: string): Licences => [{ license: { id } }]

/** Package URL: https://github.com/package-url/purl-spec/blob/main/types-doc/npm-definition.md */
export function packageUrl({ name, version }: { name: string; version: string }): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`
}

/** `sha512-` and base64, as in a lock file, as the hex digits that CycloneDX asks for. */
function hashes(integrity: string | undefined): Pick<Component, 'hashes'> {
  const [algorithm, base64] = integrity?.split('-', 2) ?? []
  if (algorithm !== 'sha512' || base64 === undefined) return {}
  return { hashes: [{ alg: 'SHA-512', content: Buffer.from(base64, 'base64').toString('hex') }] }
}

/**
 * What ships, as CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/). It has no date, and its serial number is made of what
 * is in it: the same sources give the same bytes. `actions/attest` takes no bill without a serial number.
 * @param integrityOf the digest of a package as it stands in the lock file.
 */
export function billOfMaterials(
  application: Application,
  packages: readonly ShippedPackage[],
  works: readonly ShippedWork[],
  integrityOf: (name: string) => string | undefined,
): BillOfMaterials {
  const root = `${application.name}@${application.version}`
  const components: Component[] = [
    ...packages.map(({ name, version, licence }): Component => {
      const purl = packageUrl({ name, version })
      const digest = hashes(integrityOf(name))
      return {
        type: 'library',
        'bom-ref': purl,
        name,
        version,
        purl,
        ...digest,
        licenses: licences(licence),
      }
    }),
    ...works.map(
      ({ name, file, licence, source }): Component => ({
        type: 'data',
        'bom-ref': file,
        name,
        licenses: licences(licence),
        externalReferences: [{ type: 'distribution', url: source }],
      }),
    ),
  ]
  const metadata: BillOfMaterials['metadata'] = {
    lifecycles: [{ phase: 'build' }],
    component: {
      type: 'application',
      'bom-ref': root,
      name: application.name,
      version: application.version,
      licenses: licences(application.licence),
    },
  }
  const refs = components.map((component) => component['bom-ref'])
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: serialNumber([metadata, components]),
    version: 1,
    metadata,
    components,
    dependencies: [{ ref: root, dependsOn: refs }, ...refs.map((ref) => ({ ref }))],
  }
}
