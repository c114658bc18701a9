import fc from 'fast-check'
import { expect, test } from 'vitest'
import concernRules from '../../../directory/concerns.json' with { type: 'json' }
import { loadWords } from '../../../locales/load-words.ts'
import { anyDraft } from '../../../tests/fixtures/any-draft.ts'
import { exampleSighting } from '../../../tests/fixtures/example-sighting.ts'
import { readXml } from '../../../tests/fixtures/read-xml.ts'
import { propertyCases } from '../../../tests/property-cases.ts'
import type { Concern } from '../../routing/index.ts'
import { beginDraft } from '../begin-draft.ts'
import type { Draft } from '../draft.ts'
import { exportCyberTipline } from './export-cyber-tipline.ts'
import { longestText, type XmlElement } from './xml.ts'

const words = await loadWords('en')
const begun = beginDraft(exampleSighting, 'id')

function xmlOf(draft: Draft, from: { country?: string } = { country: 'PH' }): string {
  const exported = exportCyberTipline(draft, from.country, words)
  if (!exported.ok) throw new Error(exported.because)
  return exported.xml
}

test('a report in the names and the order of NCMEC’s schema, whole', () => {
  const draft: Draft = {
    ...begun,
    concern: 'threats',
    contentKind: 'profile',
    visibility: 'public',
    page: { language: 'fil', live: true, fullUrl: 'https://before.example/secret' },
    targets: [
      { kind: 'image', text: 'https://example.net/i.png?a=1&b=2' },
      { kind: 'selection', text: 'a < b' },
    ],
    fields: {
      ...begun.fields,
      platform: 'Example',
      account: '@sample & co',
      post: '42',
      author: 'Someone',
      published: '2026-11-20',
      payment: 'by card',
      note: 'Third post\nfrom the top',
    },
  }
  expect(xmlOf(draft)).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<report>
  <incidentSummary>
    <incidentType>Online Enticement of Children for Sexual Acts</incidentType>
    <platform>Example</platform>
    <reportAnnotations>
      <sextortion/>
    </reportAnnotations>
    <incidentDateTime>2026-11-21T14:05:00+08:00</incidentDateTime>
    <incidentDateTimeDescription>When it was seen: November 21, 2026 at 2:05 PM (Asia/Manila, UTC+8)</incidentDateTimeDescription>
  </incidentSummary>
  <internetDetails>
    <webPageIncident>
      <url>https://example.org/watch?v=1</url>
      <url>https://example.net/i.png?a=1&amp;b=2</url>
      <additionalInfo>1. Address
2. Address of the picture
The page says that it is shown live: yes
What kind of thing it is: Account or profile
Who can see it: Anyone
Language of the page: Filipino
Post or video number: 42
Title of the page: A page
Author named by the page: Someone
Date named by the page: 2026-11-20
Selected words: a &lt; b</additionalInfo>
    </webPageIncident>
  </internetDetails>
  <reporter>
    <reportingPerson>
      <address>
        <country>PH</country>
      </address>
    </reportingPerson>
  </reporter>
  <personOrUserReported>
    <screenName>@sample &amp; co</screenName>
    <profileUrl>https://example.org/watch?v=1</profileUrl>
  </personOrUserReported>
  <additionalInfo>How it was paid for: by card
Anything else the hotline needs: Third post
from the top</additionalInfo>
</report>
`.replace('Selected words', words.say('target.selection')),
  )
})

test('every concern has its incident type, or none and then no XML', () => {
  const concerns = Object.keys(concernRules) as Concern[]
  const types = concerns.map((concern) => {
    const exported = exportCyberTipline({ ...begun, concern }, 'PH', words)
    return [concern, exported.ok ? /<incidentType>(.*?)</.exec(exported.xml)?.[1] : exported.because]
  })
  expect(Object.fromEntries(types)).toEqual({
    imagery: 'Child Pornography (possession, manufacture, and distribution)',
    live: 'Child Sex Trafficking',
    grooming: 'Online Enticement of Children for Sexual Acts',
    threats: 'Online Enticement of Children for Sexual Acts',
    'own-image': 'Child Pornography (possession, manufacture, and distribution)',
    'offline-abuse': 'Child Sexual Molestation',
    challenge: 'no-incident-type',
    bullying: 'no-incident-type',
    unsure: 'no-incident-type',
  })
  expect(exportCyberTipline(begun, 'PH', words)).toEqual({ ok: false, because: 'no-incident-type' })
})

const nowhere: Draft = { ...begun, concern: 'grooming', fields: { ...begun.fields, address: '', title: '' } }

test.each<[string, Draft, string]>([
  ['a chat in an app', { ...nowhere, contentKind: 'text' }, '<chatImIncident>'],
  ['a private conversation', { ...nowhere, visibility: 'private' }, '<chatImIncident>'],
  ['an app', nowhere, '<webPageIncident/>'],
  ['a child at home', { ...nowhere, concern: 'offline-abuse' }, '<nonInternetIncident/>'],
])('%s without an address has its place', (_name, draft, place) => {
  const fields = { ...draft.fields, platform: 'Example' }
  expect(xmlOf({ ...draft, fields })).toContain(`<internetDetails>\n    ${place}`)
})

test('a time nobody gave is said to be when the report was begun', () => {
  const xml = xmlOf({ ...nowhere, fields: { ...nowhere.fields, seenAt: '' } }, {})
  expect(xml).toContain('<incidentDateTime>2026-11-21T14:05:00+08:00</incidentDateTime>')
  expect(xml).toContain(`<incidentDateTimeDescription>${words.say('save.timeNotGiven')}<`)
  expect(xml).toContain('<reportingPerson/>')
})

/** The order of NCMEC's schema, as far as it is written here. */
const order: Readonly<Record<string, readonly string[]>> = {
  report: ['incidentSummary', 'internetDetails', 'reporter', 'personOrUserReported', 'additionalInfo'],
  incidentSummary: [
    'incidentType',
    'platform',
    'reportAnnotations',
    'incidentDateTime',
    'incidentDateTimeDescription',
  ],
  reportAnnotations: ['sextortion'],
  internetDetails: ['webPageIncident', 'chatImIncident', 'nonInternetIncident'],
  webPageIncident: ['url', 'additionalInfo'],
  chatImIncident: ['chatClient', 'additionalInfo'],
  nonInternetIncident: ['additionalInfo'],
  reporter: ['reportingPerson'],
  reportingPerson: ['address'],
  address: ['country'],
  personOrUserReported: ['screenName', 'profileUrl'],
}

function checkOrder([name, content]: XmlElement): void {
  if (typeof content === 'string') return
  const places = content.map(([child]) => order[name]?.indexOf(child) ?? -1)
  expect([name, places]).toEqual([name, places.filter((place) => place >= 0).sort((a, b) => a - b)])
  content.forEach(checkOrder)
}

function textsOf([name, content]: XmlElement): [string, string][] {
  return typeof content === 'string' ? [[name, content]] : content.flatMap(textsOf)
}

test('whatever a report holds, the XML is well-formed, in order, within the limits, and has the addresses verbatim', () => {
  fc.assert(
    fc.property(anyDraft, fc.constantFrom('PH', undefined), (draft, country) => {
      const exported = exportCyberTipline(draft, country, words)
      if (!exported.ok) return
      const report = readXml(exported.xml)
      checkOrder(report)
      const texts = textsOf(report)
      const own = draft.targets.filter(({ kind, embedded }) => kind !== 'selection' && !embedded)
      expect(texts.filter(([name]) => name === 'url').map(([, text]) => text)).toEqual(
        [draft.fields.address, ...own.map(({ text }) => text)].filter((address) => address !== ''),
      )
      const others = texts.filter(([name]) => name !== 'url' && name !== 'profileUrl')
      expect(others.filter(([, text]) => text.length > longestText)).toEqual([])
      expect(texts.find(([name]) => name === 'incidentDateTime')?.[1]).toMatch(
        /^\d{4}-\d\d-\d\dT\d\d:\d\d:00[+-]\d\d:\d\d$/,
      )
      expect(exported.xml).not.toContain('before.example')
    }),
    { numRuns: propertyCases },
  )
})
