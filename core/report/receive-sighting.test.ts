import { describe, expect, test } from 'vitest'
import { exampleSighting } from '../../tests/fixtures/example-sighting.ts'
import { beginDraft } from './begin-draft.ts'
import { writeField } from './change-draft.ts'
import { draftLifeMs } from './draft.ts'
import { dropEnded, dropPrivate, enrichDraft, receiveSighting, settleSighting } from './receive-sighting.ts'
import type { Sighting } from './sighting.ts'

const draft = beginDraft(exampleSighting, 'first')
const elsewhere: Sighting = {
  ...exampleSighting,
  at: exampleSighting.at + 60_000,
  page: { url: 'https://example.net/other', title: 'Other', targets: [] },
}

describe('a sighting', () => {
  test('begins a draft when there is none', () => {
    expect(receiveSighting({}, exampleSighting, 'first')).toEqual({ draft })
  })

  test('begins a draft when the one there was has lived its hour', () => {
    const later = { ...elsewhere, at: draft.touchedAt + draftLifeMs }
    expect(receiveSighting({ draft }, later, 'second')).toEqual({ draft: beginDraft(later, 'second') })
  })

  test('of the page being reported adds what was pointed at, once', () => {
    const link = { kind: 'link', url: 'https://example.net/a' } as const
    const pointing = { ...exampleSighting, page: { ...exampleSighting.page, targets: [link] } }
    const once = receiveSighting({ draft }, pointing, 'x')
    expect(once.draft?.targets).toEqual([{ kind: 'link', text: 'https://example.net/a' }])
    expect(receiveSighting(once, pointing, 'x')).toEqual(once)
  })

  test('of another page waits for the person’s word and loses nothing', () => {
    expect(receiveSighting({ draft }, elsewhere, 'x')).toEqual({
      draft,
      sighting: { ...elsewhere, asked: true },
    })
  })

  test('by the panel that a menu click opened keeps what the click pointed at', () => {
    const target = { kind: 'image', url: 'https://example.net/i.png' } as const
    const click: Sighting = { ...elsewhere, gesture: 'menu', page: { ...elsewhere.page, targets: [target] } }
    expect(receiveSighting({ sighting: click }, elsewhere, 'x').draft).toMatchObject({
      source: { gesture: 'menu' },
      targets: [{ kind: 'image', text: 'https://example.net/i.png' }],
    })
    expect(receiveSighting({ draft, sighting: click }, elsewhere, 'x').sighting?.page.targets).toEqual([
      target,
    ])
  })

  test('that waits and is taken in again points at its target once', () => {
    const target = { kind: 'image', embedded: true } as const
    const click: Sighting = { ...elsewhere, gesture: 'menu', page: { ...elsewhere.page, targets: [target] } }
    expect(receiveSighting({ sighting: click }, click, 'x').draft?.targets).toEqual([
      { kind: 'image', text: '', embedded: true },
    ])
  })

  test('takes the place of a report of no page that nobody has touched, and of no other', () => {
    const blank = beginDraft({ ...exampleSighting, page: { targets: [] } }, 'blank')
    expect(receiveSighting({ draft: blank }, elsewhere, 'x')).toEqual({ draft: beginDraft(elsewhere, 'x') })
    const typed = writeField(blank, blank.touchedAt + 1, 'note', 'typed')
    expect(receiveSighting({ draft: typed }, elsewhere, 'x').draft).toEqual(typed)
    const nothing: Sighting = { ...elsewhere, page: { targets: [] } }
    expect(receiveSighting({ draft: blank }, nothing, 'x')).toEqual({ draft: blank })
  })

  test('of a page with nothing to report leaves the draft alone', () => {
    const nothing: Sighting = { ...elsewhere, page: { refused: 'browser-page', targets: [] } }
    expect(receiveSighting({ draft }, nothing, 'x')).toEqual({ draft })
  })

  test('of a hotline’s own page leaves the draft alone, and never becomes one', () => {
    expect(receiveSighting({ draft }, elsewhere, 'x', 'report.example.net')).toEqual({ draft })
    const begun = receiveSighting({}, elsewhere, 'x', 'report.example.net').draft
    expect(begun?.page).toEqual({ hotline: 'report.example.net' })
    expect(JSON.stringify(begun)).not.toContain('https://example.net')
  })
})

test('what the page says of itself fills only what is empty and was never changed', () => {
  const typed = writeField(writeField(draft, 1, 'platform', 'x'), 2, 'platform', '')
  const seen = {
    ...exampleSighting,
    page: {
      ...exampleSighting.page,
      title: 'Another title',
      siteName: 'Example',
      author: 'Someone',
      live: true as const,
    },
  }
  expect(enrichDraft(typed, seen)).toEqual({
    ...typed,
    page: { fullUrl: 'https://example.org/watch?v=1', live: true },
    fields: { ...typed.fields, author: 'Someone' },
  })
})

test('what a page says after the report was handed over changes nothing in it; what is pointed at is added', () => {
  const opened = { service: 'qq', country: 'QQ', by: 'form', copied: true, opened: true } as const
  const link = { kind: 'link', url: 'https://example.net/a' } as const
  const page = {
    ...exampleSighting.page,
    author: 'Someone',
    canonicalUrl: 'https://example.org/c',
    targets: [link],
  }
  expect(enrichDraft({ ...draft, opened }, { ...exampleSighting, page })).toEqual({
    ...draft,
    opened,
    targets: [...draft.targets, { kind: 'link', text: 'https://example.net/a' }],
  })
})

test('the person chooses which report to go on with', () => {
  const reports = { draft, sighting: elsewhere }
  expect(settleSighting(reports, 'go-on', 'x')).toEqual({ draft })
  expect(settleSighting(reports, 'start-anew', 'second')).toEqual({ draft: beginDraft(elsewhere, 'second') })
})

test('after an hour, or with the clock set back by more, nothing is left', () => {
  expect(dropEnded({ draft, sighting: elsewhere }, draft.touchedAt + draftLifeMs - 1)).toEqual({
    draft,
    sighting: elsewhere,
  })
  expect(dropEnded({ draft }, draft.touchedAt + draftLifeMs)).toEqual({})
  expect(dropEnded({ draft, sighting: elsewhere }, draft.touchedAt - 24 * draftLifeMs)).toEqual({})
})

describe('a private window', () => {
  const tab = { id: 7, windowId: 2, incognito: true }
  const privately: Sighting = { ...exampleSighting, tab }
  const privateDraft = beginDraft(privately, 'private')

  test('shows another page than the same address does elsewhere, both ways', () => {
    expect(receiveSighting({ draft }, privately, 'x')).toEqual({
      draft,
      sighting: { ...privately, asked: true },
    })
    expect(receiveSighting({ draft: privateDraft }, exampleSighting, 'x')).toEqual({
      draft: privateDraft,
      sighting: { ...exampleSighting, asked: true },
    })
  })

  test('lends nothing that it points at to a sighting elsewhere', () => {
    const target = { kind: 'selection', text: 'secret' } as const
    const click: Sighting = { ...privately, page: { ...privately.page, targets: [target] } }
    expect(receiveSighting({ sighting: click }, exampleSighting, 'first')).toEqual({ draft })
  })

  test('leaves nothing when the last one closes: no report, and no page that waits', () => {
    expect(dropPrivate({ draft: privateDraft, sighting: elsewhere })).toEqual({})
    expect(dropPrivate({ draft, sighting: privately })).toEqual({ draft })
    expect(dropPrivate({ sighting: privately })).toEqual({})
    expect(dropPrivate({ draft, sighting: elsewhere })).toEqual({ draft, sighting: elsewhere })
  })
})
