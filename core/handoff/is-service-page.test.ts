import { assert, constantFrom, oneof, property, string, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { propertyCases } from '../../tests/property-cases.ts'
import { servicePageAt } from './is-service-page.ts'

const service = {
  reportUrl: 'https://report.meadowline.org.uk/start?lang=en',
  homepage: 'https://www.meadowline.org.uk/',
}
const at = (url: unknown): string => {
  const page = servicePageAt(url, service)
  return page.ok ? 'ok' : page.because
}

test.each([
  'https://report.meadowline.org.uk/',
  'https://report.meadowline.org.uk/some/other/page?x=1#y',
  'https://report.meadowline.org.uk:443/',
  'https://someone@report.meadowline.org.uk/',
  'https://www.meadowline.org.uk/contact',
  'HTTPS://WWW.MEADOWLINE.ORG.UK',
])('%s is the service', (url) => expect(at(url)).toBe('ok'))

test.each(['http://report.meadowline.org.uk/start', 'http://www.meadowline.org.uk:8080/'])(
  '%s can be read and changed on its way',
  (url) => expect(at(url)).toBe('not-https'),
)

test.each([
  ['a letter of another script', 'https://report.meаdowline.org.uk/'],
  ['the same in punycode', 'https://www.xn--medowline-1yh.org.uk/'],
  ['an accent', 'https://report.meadowlíne.org.uk/'],
  ['a digit for a letter', 'https://report.mead0wline.org.uk/'],
  ['two letters that look like one', 'https://report.rneadowline.org.uk/'],
  ['a letter more', 'https://report.meadowlines.org.uk/'],
  ['a letter less', 'https://report.meadowlin.org.uk/'],
  ['two letters swapped', 'https://www.maedowline.org.uk/'],
  ['its name before another host', 'https://report.meadowline.org.uk.example.net/'],
  ['its name with hyphens', 'https://report-meadowline-org-uk.example.net/'],
  ['its domain before another host', 'https://meadowline.org.uk.example.net/'],
  ['its domain with a word before it', 'https://my-meadowline.org.uk/'],
  ['another ending', 'https://report.meadowline.com/'],
  ['another ending of the same country', 'https://www.meadowline.co.uk/'],
  ['its name as the user', 'https://report.meadowline.org.uk@example.net/'],
  ['the same without encryption', 'http://report.meadowline.com/'],
])('%s is a look-alike', (_, url) => expect(at(url)).toBe('look-alike'))

test('a form on another host, as the directory says, is the service', () => {
  const form = { origins: ['https://forms.example.net'], order: ['address' as const] }
  const pageAt = (url: string) => servicePageAt(url, { ...service, form })
  expect(pageAt('https://forms.example.net/report?step=2')).toEqual({ ok: true })
  expect(pageAt('http://forms.example.net/report')).toEqual({ ok: false, because: 'not-https' })
  expect(pageAt('https://forms.example.net:8443/report')).toEqual({ ok: false, because: 'other-site' })
  expect(pageAt('https://other.forms.example.net/')).toEqual({ ok: false, because: 'other-site' })
  expect(at('https://forms.example.net/report')).toBe('other-site')
})

test.each([
  'https://example.net/report.meadowline.org.uk',
  'https://other.meadowline.org.uk/',
  'https://meadowline.org.uk/',
  'https://report.meadowline.org.uk:8443/',
  'https://gov.uk/',
  'http://example.net/',
  'blob:https://report.meadowline.org.uk/1f0b',
  'view-source:https://report.meadowline.org.uk/',
  'data:text/html,report.meadowline.org.uk',
  'file:///report.meadowline.org.uk',
  'about:blank',
  '',
  'report.meadowline.org.uk',
  undefined,
  null,
  7,
  { href: service.reportUrl },
])('%s is another site', (url) => expect(at(url)).toBe('other-site'))

test('on a host that anybody has pages on, only the very page is the service', () => {
  const form = {
    reportUrl: 'https://docs.google.com/forms/d/e/abc/viewform',
    homepage: 'https://docs.google.com/',
  }
  expect(
    [
      'https://docs.google.com/forms/d/e/abc/viewform?usp=sf_link',
      'https://docs.google.com/forms/d/e/abc/viewform/step',
      'https://docs.google.com/forms/d/e/abcd/viewform',
      'https://docs.google.com/',
    ].map((url) => servicePageAt(url, form)),
  ).toEqual([
    { ok: true },
    { ok: true },
    { ok: false, because: 'other-site' },
    { ok: false, because: 'other-site' },
  ])
})

test.each([
  'https://forms.office.com/Pages/ResponsePage.aspx?id=ours&lang=de',
  'https://forms.office.com/Pages/ResponsePage.aspx?lang=de&id=ours#top',
])('%s, named by its query, is the service', (url) => {
  const reportUrl = 'https://forms.office.com/Pages/ResponsePage.aspx?id=ours'
  expect(servicePageAt(url, { reportUrl })).toEqual({ ok: true })
})

test.each([
  'https://forms.office.com/Pages/ResponsePage.aspx?id=theirs',
  'https://forms.office.com/Pages/ResponsePage.aspx?id=theirs&id=ours',
  'https://forms.office.com/Pages/ResponsePage.aspx?ID=theirs&id=ours',
  'https://forms.office.com/Pages/ResponsePage.aspx',
  'https://forms.office.com/r/theirs?id=ours',
  'https://forms.office.com/',
])('%s is of somebody else', (url) => {
  const reportUrl = 'https://forms.office.com/Pages/ResponsePage.aspx?id=ours'
  expect(servicePageAt(url, { reportUrl })).toEqual({ ok: false, because: 'other-site' })
})

test('a page named by its fragment is the service there only', () => {
  const reportUrl = 'https://app.smartsheet.com/#/form/ours'
  expect(
    ['https://app.smartsheet.com/#/form/ours', 'https://app.smartsheet.com/#/form/theirs'].map(
      (url) => servicePageAt(url, { reportUrl }).ok,
    ),
  ).toEqual([true, false])
})

test.each([
  'https://form.jotform.com/1',
  'https://forms.microsoft.com/r/1',
  'https://www.surveymonkey.com/r/1',
  'https://someone.typeform.com/to/1',
  'https://airtable.com/shr1',
  'https://www.cognitoforms.com/Someone1/Form',
  'https://forms.zohopublic.com/someone/form/1',
  'https://share.hsforms.com/1',
  'https://tally.so/r/1',
  'https://someone.qualtrics.com/jfe/form/1',
  'https://app.smartsheet.com/b/form/1',
  'https://sites.google.com/view/someone',
])('beside %s anybody has pages', (reportUrl) => {
  const beside = new URL('/elsewhere', reportUrl)
  expect([servicePageAt(reportUrl, { reportUrl }).ok, servicePageAt(beside.href, { reportUrl }).ok]).toEqual([
    true,
    false,
  ])
})

test('a service that the directory itself gives without encryption is met as it is given', () => {
  const plain = { homepage: 'http://meadowline.org.uk/' }
  expect([
    servicePageAt('http://meadowline.org.uk/form', plain),
    servicePageAt('https://meadowline.org.uk/form', plain),
    servicePageAt('http://meadowline.org.uk/form', {}),
  ]).toEqual([{ ok: true }, { ok: false, because: 'other-site' }, { ok: false, because: 'other-site' }])
})

test('never throws, and is the service only at its exact origins', () => {
  const origins = ['https://report.meadowline.org.uk', 'https://www.meadowline.org.uk']
  const near = tuple(
    constantFrom('https://', 'http://', 'https:\\\\', 'blob:https://', ''),
    constantFrom('', 'www.', 'report.', 'report.meadowline.org.uk@', 'a:b@', '.'),
    constantFrom('meadowline.org.uk', 'meadowline.org', 'MEADOWLINE.org.uk.', 'meadowline%2eorg.uk'),
    oneof(constantFrom('', '.', ':443', ':80', '/', '\\', '.evil.example', '?#'), string()),
  ).map((pieces) => pieces.join(''))
  assert(
    property(oneof(near, string()), (url) => {
      const isOwn = URL.canParse(url) && !/^blob:/i.test(url.trim()) && origins.includes(new URL(url).origin)
      expect(servicePageAt(url, service).ok).toBe(isOwn)
    }),
    { numRuns: propertyCases },
  )
})
