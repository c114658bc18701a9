import { signal } from '@preact/signals'
import { expect, test } from 'vitest'
import { beginDraft } from '../../core/report/begin-draft.ts'
import type { Service } from '../../core/routing/index.ts'
import { loadWords } from '../../locales/load-words.ts'
import { exampleSighting } from '../../tests/fixtures/example-sighting.ts'
import { outgoingLanguage, prepareOutgoing } from './prepare-outgoing.ts'

const reads = (...languages: string[]): Service => ({
  id: 'xx-example',
  kind: 'hotline',
  name: 'Example',
  country: 'PH',
  networks: [],
  scopes: ['csam'],
  phones: [],
  languages,
  because: 'takes-this',
})

test.each([
  ['ar', ['en', 'fil'], 'en'],
  ['fil', ['en', 'tl'], 'fil'],
  ['en', ['es'], 'es'],
  ['es', ['de'], 'en'],
  ['ar', [], 'en'],
])('a person who reads %s writes to a service that reads %j in %s', (own, languages, expected) => {
  expect(outgoingLanguage(own, reads(...languages))).toBe(expected)
})

test('the report follows the service’s language as soon as the service is known', async () => {
  const service = signal<Service | undefined>(undefined)
  const { outgoing } = prepareOutgoing(
    signal(beginDraft(exampleSighting, 'id')),
    service,
    signal('PH'),
    signal(await loadWords('ar')),
  )
  expect(outgoing.value?.words.tag).toBe('ar')
  service.value = reads('en', 'fil')
  await expect.poll(() => outgoing.value?.words.tag).toBe('en')
})
