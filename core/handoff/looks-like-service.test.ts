import { expect, test } from 'vitest'
import { hotlinePages } from '../../scripts/build/hotline-pages.ts'
import { readCountries } from '../../scripts/build/read-countries.ts'
import { shippedCountry } from '../../scripts/build/shipped-country.ts'
import { looksLikeService } from './looks-like-service.ts'

const hosts = hotlinePages(readCountries().map(shippedCountry)).map(({ host }) => host)

test.each([
  ['a letter of another script', 'https://report.\u0456wf.org.uk/en'],
  ['the service’s host within another', 'https://report.iwf.org.uk.example/en'],
  ['and with hyphens', 'https://report-iwf-org-uk.example/'],
  ['another ending', 'https://internethotline.example/'],
  ['one letter less', 'https://report.cybertp.org/'],
  ['a digit for a letter', 'https://report.cybert1p.org/'],
])('%s: %s', (_how, address) => {
  expect(looksLikeService(address, [...hosts, 'internethotline.jp'])).toBe(true)
})

test.each([
  'https://report.iwf.org.uk/en',
  'https://www.iwf.org.uk/',
  'https://report.cybertip.org/',
  'https://school.example/safeguarding',
  'https://council.example/children',
  'https://www.manchester.gov.uk/children',
  'https://intranet/',
  'https://10.0.0.5/',
  'https://sites.google.com/view/our-school',
  'https://forms.office.com/r/abc',
  'https://learn.microsoft.com/',
  'https://www.nspcc.org.uk/',
  'https://bvsg.schule.example/',
  'not an address',
])('%s passes for nobody else’s', (address) => {
  expect(looksLikeService(address, hosts)).toBe(false)
})
