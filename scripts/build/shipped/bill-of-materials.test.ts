import { expect, test } from 'vitest'
import { billOfMaterials } from './bill-of-materials.ts'

const own = { name: 'signpost', version: '1.2.3', licence: 'MIT' }
const signals = { name: '@preact/signals', version: '2.0.0', licence: 'MIT', text: 'Terms.' }
const list = {
  name: 'A list',
  file: 'directory/list.json',
  licence: 'MPL-2.0',
  source: 'https://list.example/',
  terms: 'https://terms.example/',
}

test('tells what ships as CycloneDX, the same each time', () => {
  expect(billOfMaterials(own, [signals], [list], () => 'sha512-q80=')).toEqual({
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: expect.stringMatching(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    ),
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: {
        type: 'application',
        'bom-ref': 'signpost@1.2.3',
        name: 'signpost',
        version: '1.2.3',
        licenses: [{ license: { id: 'MIT' } }],
      },
    },
    components: [
      {
        type: 'library',
        'bom-ref': 'pkg:npm/%40preact/signals@2.0.0',
        name: '@preact/signals',
        version: '2.0.0',
        purl: 'pkg:npm/%40preact/signals@2.0.0',
        hashes: [{ alg: 'SHA-512', content: 'abcd' }],
        licenses: [{ license: { id: 'MIT' } }],
      },
      {
        type: 'data',
        'bom-ref': 'directory/list.json',
        name: 'A list',
        licenses: [{ license: { id: 'MPL-2.0' } }],
        externalReferences: [{ type: 'distribution', url: 'https://list.example/' }],
      },
    ],
    dependencies: [
      { ref: 'signpost@1.2.3', dependsOn: ['pkg:npm/%40preact/signals@2.0.0', 'directory/list.json'] },
      { ref: 'pkg:npm/%40preact/signals@2.0.0' },
      { ref: 'directory/list.json' },
    ],
  })
})

test('has a serial number of its own for what is in it', () => {
  const serial = (version: string): string =>
    billOfMaterials({ ...own, version }, [signals], [list], () => undefined).serialNumber
  expect(serial('1.2.3')).toBe(serial('1.2.3'))
  expect(serial('1.2.3')).not.toBe(serial('1.2.4'))
})

test('leaves a digest out that is not known', () => {
  const [component] = billOfMaterials(own, [signals], [], () => undefined).components
  expect(component).not.toHaveProperty('hashes')
})
