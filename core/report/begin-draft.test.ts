import { expect, test } from 'vitest'
import { exampleSighting } from '../../tests/fixtures/example-sighting.ts'
import { beginDraft } from './begin-draft.ts'

test('a draft begins from the page, the time in the zone of the device, and what was pointed at', () => {
  const draft = beginDraft(
    {
      ...exampleSighting,
      gesture: 'menu',
      page: {
        ...exampleSighting.page,
        language: 'fil',
        siteName: 'Example',
        author: 'Someone',
        publishedAt: '2026-11-20',
        live: true,
        canonicalUrl: 'https://example.org/watch/1',
        credentialsRemoved: true,
        targets: [
          { kind: 'image', embedded: true },
          { kind: 'link', url: 'https://example.net/a' },
          { kind: 'selection', text: 'Some words' },
        ],
      },
    },
    'id',
  )
  expect(draft).toEqual({
    shape: 1,
    id: 'id',
    startedAt: exampleSighting.at,
    touchedAt: exampleSighting.at,
    timeZone: 'Asia/Manila',
    source: {
      gesture: 'menu',
      url: 'https://example.org/watch?v=1',
      tabId: 7,
      windowId: 2,
      incognito: false,
    },
    page: { language: 'fil', live: true, fullUrl: 'https://example.org/watch?v=1', credentialsRemoved: true },
    fields: {
      address: 'https://example.org/watch?v=1',
      title: 'A page',
      seenAt: '2026-11-21T14:05',
      platform: 'Example',
      account: '',
      post: '',
      author: 'Someone',
      published: '2026-11-20',
      payment: '',
      note: '',
    },
    edited: [],
    targets: [
      { kind: 'image', text: '', embedded: true },
      { kind: 'link', text: 'https://example.net/a' },
      { kind: 'selection', text: 'Some words' },
      { kind: 'canonical', text: 'https://example.org/watch/1' },
    ],
  })
})

test('a page without an address still begins a draft, with the time', () => {
  const { tab: _tab, ...rest } = exampleSighting
  const draft = beginDraft({ ...rest, page: { refused: 'browser-page', targets: [] } }, 'id')
  expect(draft.page).toEqual({ refused: 'browser-page' })
  expect(draft.source).toEqual({ gesture: 'toolbar', incognito: false })
  expect(draft.fields).toMatchObject({ address: '', title: '', seenAt: '2026-11-21T14:05' })
})
