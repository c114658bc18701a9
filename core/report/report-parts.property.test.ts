import fc from 'fast-check'
import { expect, test } from 'vitest'
import { availableLanguages, loadWords } from '../../locales/load-words.ts'
import { anyDraft } from '../../tests/fixtures/any-draft.ts'
import { exampleSighting } from '../../tests/fixtures/example-sighting.ts'
import { hasPicture } from '../../tests/harm-in.ts'
import { propertyCases } from '../../tests/property-cases.ts'
import { formReport } from '../handoff/form-report.ts'
import { addressParts } from '../page/address-parts.ts'
import { readPage } from '../page/read-page.ts'
import { recognise } from '../page/recognise.ts'
import { beginDraft } from './begin-draft.ts'
import { chooseConcern, fillRecognised, settleAddresses } from './change-draft.ts'
import { checkReport } from './check-report.ts'
import type { Draft } from './draft.ts'
import { exportCyberTipline } from './export/export-cyber-tipline.ts'
import { exportJson } from './export/export-json.ts'
import { importJson } from './export/import-json.ts'
import { type ReportPart, reportParts, reportText } from './report-parts.ts'

const english = await loadWords('en')
const everyWords = await Promise.all(availableLanguages.map(loadWords))
const now = Date.parse('2026-11-22T12:00:00Z')

const picture = `${'iVBORw0KGgo9'.repeat(12)}==`
const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.anything(),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom(
    picture,
    `data:image/png;base64,${picture}`,
    `https://user:secret@www.youtube.com/@${picture}`,
    `https://www.example.com/a?picture=data:image/png;base64,${picture}`,
    'blob:https://example.com/1',
    'java\nscript:alert(1)',
    'file:///home/me',
    'chrome-extension://abc/page.html',
    'moz-extension://abc/page.html',
    'https://xn--80ak6aa92e.com/\u202Egnp.exe',
    'A title\nAddress:\nhttps://innocent.example/',
    '\u202Eevil\u2069\0\uD800',
    '\\u202Eevil',
    '__proto__',
  ),
)
const record = (...names: string[]): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(Object.fromEntries(names.map((name) => [name, anything])), { requiredKeys: [] })

/** A draft begun on any page, with what its address alone tells, as a surface begins it. */
const captured: fc.Arbitrary<Draft> = fc
  .tuple(
    record('title', 'language', 'siteName', 'canonical', 'openGraph', 'author', 'publishedAt', 'live'),
    record('pageUrl', 'frameUrl', 'linkUrl', 'srcUrl', 'mediaType', 'selectionText'),
    record('url', 'title'),
    fc.array(anything, { maxLength: 3 }),
  )
  .map(([page, click, tab, jsonLd]) => {
    const seen = readPage({ ...page, jsonLd }, click, tab, now)
    const draft = chooseConcern(beginDraft({ ...exampleSighting, page: seen }, 'id'), now, 'imagery')
    const { account, content } = recognise(draft.fields.address)
    return fillRecognised(draft, now, {
      ...(account !== undefined && { account }),
      ...(content !== undefined && { post: content }),
    })
  })

const addressesOf = (parts: readonly ReportPart[]): string[] =>
  parts.filter(({ isAddress }) => isAddress).map(({ text }) => text)

const withoutEntities = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

/** Every way an address leaves the draft. */
function waysOut(draft: Draft): Record<string, readonly string[]> {
  const parts = reportParts(draft, 'PH', english)
  const lines = reportText(parts, english).split('\n')
  const saved: { address?: string; targets?: { address?: string }[] } = JSON.parse(exportJson(draft))
  const xml = exportCyberTipline(draft, 'PH', english)
  const filled = formReport(draft, 'PH', 'en')
  const isThere = (address: string | undefined): address is string => Boolean(address)
  return {
    shown: addressesOf(parts).map((address) => {
      const { before, site, after } = addressParts(address)
      return before + site + after
    }),
    copied: addressesOf(parts),
    inText: addressesOf(parts).filter((address) => lines.includes(address)),
    saved: [saved.address, ...(saved.targets ?? []).map(({ address }) => address)].filter(isThere),
    forNcmec: [...(xml.ok ? xml.xml : '').matchAll(/<url>(.*)<\/url>/g)].map(([, url = '']) =>
      withoutEntities(url),
    ),
    filled: [filled.address, ...(filled.otherAddresses ?? [])].filter(isThere),
  }
}

test('the address that is shown, copied, saved and filled is the same, byte for byte', () => {
  fc.assert(
    fc.property(fc.oneof(captured, anyDraft), (begun) => {
      const draft = settleAddresses(chooseConcern(begun, now, 'imagery'), now)
      const { shown = [], ...others } = waysOut(draft)
      for (const way of Object.values(others)) expect(way).toEqual(shown)
    }),
    { numRuns: propertyCases },
  )
})

test('what is typed leaves as one and the same address too, once nothing is wrong with it', () => {
  const typed = fc.oneof(
    fc.webUrl({ withQueryParameters: true }).map((url) => url.replace('https://', '')),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      ' HTTPS://user:p@Example.com/\u202Ex ',
      'https://аррӏе.com',
      'example.org:80/a',
      'https://ex%61mple.com/',
    ),
  )
  fc.assert(
    fc.property(typed, typed, (address, other) => {
      const begun = chooseConcern(beginDraft(exampleSighting, 'id'), now, 'imagery')
      const draft = settleAddresses(
        { ...begun, fields: { ...begun.fields, address }, targets: [{ kind: 'link', text: other }] },
        now,
      )
      if (checkReport(draft, now).length > 0) return
      const { shown = [], ...others } = waysOut(draft)
      for (const way of Object.values(others)) expect(way).toEqual(shown)
    }),
    { numRuns: propertyCases },
  )
})

test('no report of any page holds a picture, a script, a file or a password', () => {
  fc.assert(
    fc.property(captured, fc.constantFrom(...everyWords), (draft, words) => {
      const parts = reportParts(draft, 'PH', words)
      const own = parts.filter(({ isAddress }) => !isAddress).map(({ text }) => text)
      expect(own.filter((text) => hasPicture(text) || /(?:data|blob|javascript):\S/i.test(text))).toEqual([])
      const addresses = [...addressesOf(parts), draft.page.fullUrl ?? '', draft.source.url ?? ''].filter(
        Boolean,
      )
      expect(addresses.filter((address) => !/^https?:\/\/[\x21-\x7e]+$/.test(address))).toEqual([])
      expect(JSON.stringify(draft)).not.toMatch(/secret@|extension:\/\/|file:\/\//)
    }),
    { numRuns: propertyCases },
  )
})

/** Reads a report's text back as one who receives it would: by its labels, in their order. */
function readText(text: string, parts: readonly ReportPart[]): string[] {
  const [, , ...lines] = text.split('\n').slice(0, -3)
  return parts.map(({ label, isAddress }) => {
    const first = lines.shift() ?? ''
    expect(first.startsWith(`${label}:`)).toBe(true)
    return isAddress ? (lines.shift() ?? '') : first.slice(label.length + 2)
  })
}

test('the text of a report of any page reads back part by part: a page can add no line to it', () => {
  fc.assert(
    fc.property(captured, fc.constantFrom(...everyWords), (draft, words) => {
      const parts = reportParts(draft, 'PH', words)
      expect(readText(reportText(parts, words), parts)).toEqual(parts.map(({ text }) => text))
    }),
    { numRuns: propertyCases },
  )
})

test('a report of any page is the same report again after it was saved as JSON', () => {
  fc.assert(
    fc.property(captured, (draft) => {
      const json = exportJson(draft, { country: 'PH' })
      const read = importJson(json, { id: 'again', at: now })
      expect(read.ok && exportJson(read.draft, { country: read.country })).toBe(json)
    }),
    { numRuns: propertyCases },
  )
})
