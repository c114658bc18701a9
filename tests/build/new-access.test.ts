import { expect, test } from 'vitest'
import { newAccess } from './new-access.ts'

test('what is known is nothing new', () => {
  expect(newAccess({ permissions: ['activeTab'], content_scripts: [] }, ['activeTab'])).toEqual([])
})

test('a new permission is told with what people would be asked', () => {
  expect(
    newAccess({ permissions: ['activeTab', 'tabs'], optional_permissions: ['alarms'] }, ['activeTab']),
  ).toEqual([
    'The permission "tabs" is new. Chrome would ask people: "Read your browsing history". At the update the browser stops Signpost for everyone until they agree.',
    'The permission "alarms" is new. Chrome asks people nothing for it as far as is known here; find out what every browser does, and give PRIVACY.md a paragraph.',
  ])
})

test.each([
  [{ host_permissions: ['<all_urls>'] }, 'host_permissions has "<all_urls>".'],
  [{ optional_host_permissions: ['https://*/*'] }, 'optional_host_permissions has "https://*/*".'],
  [
    { content_scripts: [{ matches: ['https://example.org/*'] }] },
    'content_scripts has "https://example.org/*".',
  ],
])('%j is told too', (manifest, beginning) => {
  const [sentence, ...more] = newAccess(manifest, [])
  expect(sentence?.startsWith(beginning)).toBe(true)
  expect(more).toEqual([])
})
