import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { familySettings } from 'virtual:family-settings'
import { addressRules, platforms } from 'virtual:platforms'
import { expect, test } from 'vitest'
import { recognise } from '../../core/page/recognise.ts'
import countryCodes from '../../directory/country-codes.json' with { type: 'json' }
import type { PlatformFile } from '../../directory/platform-schema.ts'
import { platformJsonSchema } from '../../scripts/build/platform-json-schema.ts'
import { readPlatforms } from '../../scripts/build/read-platforms.ts'
import { isForParents, shipFamilySettings } from '../../scripts/build/ship-family-settings.ts'
import { compileAddressRules, shipPlatform } from '../../scripts/build/ship-platforms.ts'
import { platformFacts } from '../../scripts/directory/coverage/platform-facts.ts'

const files = readPlatforms()

test.each(files)('$id: every example address is recognised as its file says', ({ id, examples }) => {
  const found = examples.map(({ url }) => ({ url, ...recognise(url) }))
  expect(found).toEqual(
    examples.map((example) => ({ ...example, platform: id, host: new URL(example.url).hostname })),
  )
})

test.each(files)(
  '$id: every kind of page it names has an example, and so has an address that tells no more than the platform',
  ({ places, examples }) => {
    const named = new Set(places.flatMap(({ pages }) => pages.map(({ kind }) => kind)))
    const shown = new Set(examples.map(({ kind }) => kind))
    expect({
      withoutExample: [...named].filter((kind) => !shown.has(kind)),
      other: [...shown].filter((kind) => kind !== undefined && !named.has(kind)),
    }).toEqual({ withoutExample: [], other: [] })
  },
)

test('what ships is what the files say, without sources, notes and unconfirmed report pages', () => {
  expect({ platforms, addressRules }).toEqual({
    platforms: files.map(shipPlatform),
    addressRules: compileAddressRules(files),
  })
  const doubtful = files.filter(
    ({ report }) => report?.confidence === 'low' || report?.basis === 'unconfirmed',
  )
  expect(platforms.filter(({ id, report }) => report && doubtful.some((file) => file.id === id))).toEqual([])
})

test('parents get the facts of every platform where children meet others, or that says something about children', () => {
  expect(familySettings).toEqual(files.filter(isForParents).map(shipFamilySettings))
  const named = familySettings.map(({ id }) => id)
  expect(named).toEqual(expect.arrayContaining(['tiktok', 'roblox', 'discord', 'whatsapp']))
  const silent = { minimumAge: undefined, family: undefined, messagesUnder16: undefined }
  const [file] = files
  expect(
    (['chat', 'hosting'] as const).map((category) => file && isForParents({ ...file, ...silent, category })),
  ).toEqual([true, false])
})

test('an unconfirmed report page stays in its file', () => {
  const [file] = files
  if (file === undefined) throw new Error('There is no platform file.')
  const report = { url: 'https://example.com/report', checkedOn: '2026-11', sources: [{ title: 'A list' }] }
  expect(
    shipPlatform({ ...file, report: { ...report, basis: 'unconfirmed', confidence: 'low' } }),
  ).not.toHaveProperty('report')
})

const facts = files.flatMap((file) =>
  ([file.report, file.minimumAge, file.family, file.messagesUnder16] as const)
    .filter((fact) => fact !== undefined)
    .map((fact) => ({ id: file.id, fact })),
)

test('of the facts for families only what has a good source ships, and never the source or the note', () => {
  const source = { url: 'https://video.example/help', readIn: 'copy' as const }
  const standing = {
    basis: 'official-page' as const,
    checkedOn: '2026-11',
    sources: [source],
    note: 'A note.',
  }
  const [file] = files
  if (file === undefined) throw new Error('There is no platform file.')
  const withFacts = (confidence: 'high' | 'low') => ({
    ...file,
    report: {
      inPlace: true as const,
      needsAccount: false,
      asksFor: ['address' as const],
      confidence,
      ...standing,
    },
    minimumAge: {
      years: 13,
      olderWhereLawSays: true as const,
      exceptions: [{ countries: ['KR'], years: 14 }],
      confidence,
      ...standing,
    },
    family: { url: 'https://video.example/parents', confidence, ...standing },
    messagesUnder16: { closed: 'to-strangers' as const, confidence, ...standing },
  })
  const { id, name, operator, category } = file
  const bare = { id, name, ...(operator === undefined ? {} : { operator }), category }
  const shipped = (confidence: 'high' | 'low'): object => ({
    report: shipPlatform(withFacts(confidence)),
    family: shipFamilySettings(withFacts(confidence)),
  })
  expect({ high: shipped('high'), low: shipped('low') }).toEqual({
    high: {
      report: {
        ...bare,
        report: { inPlace: true, needsAccount: false, asksFor: ['address'], checkedOn: '2026-11' },
      },
      family: {
        id,
        name,
        minimumAge: { years: 13, olderWhereLawSays: true, exceptions: [{ countries: ['KR'], years: 14 }] },
        family: { url: 'https://video.example/parents' },
        messagesUnder16: { closed: 'to-strangers' },
      },
    },
    low: { report: bare, family: { id, name } },
  })
})

test('that a platform has no minimum age, or no settings for families, ships as a fact of its own', () => {
  const [file] = files
  if (file === undefined) throw new Error('There is no platform file.')
  const standing = {
    basis: 'secondary' as const,
    confidence: 'medium' as const,
    checkedOn: '2026-11',
    sources: [{ url: 'https://guide.example/video', readIn: 'copy' as const }],
    note: 'A note.',
  }
  const { minimumAge, family } = shipFamilySettings({
    ...file,
    minimumAge: { none: 'no-account', ...standing },
    family: { none: true, ...standing },
  })
  expect({ minimumAge, family }).toEqual({ minimumAge: { none: 'no-account' }, family: { none: true } })
})

test('at least 45 platforms say how to report, what that needs, from which age, and what families can set', () => {
  const whole = files
    .map(platformFacts)
    .filter((platform) => Object.values(platform).every((word) => word !== ''))
  expect(whole.length).toBeGreaterThanOrEqual(45)
})

test('what a report needs, and that it starts in place, was read in a source that says so', () => {
  const unread = files.filter(
    ({ report }) =>
      report !== undefined &&
      (report.inPlace ?? report.needsAccount ?? report.asksFor) !== undefined &&
      !report.sources.some(({ url, readIn }) => url !== undefined && readIn !== undefined),
  )
  expect(unread.map(({ id }) => id)).toEqual([])
})

/** The years of a platform's minimum age, and the exceptions to it; nothing where it has none. */
function yearsOf({ minimumAge }: PlatformFile): {
  years?: number
  exceptions: readonly { countries: string[]; years: number }[]
} {
  if (minimumAge === undefined || 'none' in minimumAge) return { exceptions: [] }
  return { years: minimumAge.years, exceptions: minimumAge.exceptions ?? [] }
}

test('exceptions to a minimum age name known countries once, in order, and differ from the rule', () => {
  const { codes } = countryCodes
  const known = new Set(codes.split(' '))
  const wrong = files.flatMap((file) => {
    const { id } = file
    const { years: usual, exceptions } = yearsOf(file)
    const all = exceptions.flatMap(({ countries }) => countries)
    return [
      ...all.filter((code) => !known.has(code)).map((code) => `${id}: ${code} is no country`),
      ...all.filter((code, at) => all.indexOf(code) !== at).map((code) => `${id}: ${code} stands twice`),
      ...exceptions
        .filter(({ countries }) => countries.join() !== countries.toSorted().join())
        .map(({ years }) => `${id}: countries of ${years} years are not in order`),
      ...exceptions
        .filter(({ years }) => years === usual)
        .map(({ years }) => `${id}: ${years} years is no exception`),
    ]
  })
  expect(wrong).toEqual([])
})

test('a platform for adults states no minimum age below 18, and never that it has none', () => {
  const young = files.filter(
    (file) => file.category === 'adult' && file.minimumAge !== undefined && (yearsOf(file).years ?? 0) < 18,
  )
  expect(young.map(({ id }) => id)).toEqual([])
})

test('who may write to under-16s is no fact where nobody under 16 has an account', () => {
  const idle = files.filter((file) => file.messagesUnder16 !== undefined && (yearsOf(file).years ?? 0) >= 16)
  expect(idle.map(({ id }) => id)).toEqual([])
})

test('no source is younger than the day it was read', () => {
  const early = facts.flatMap(({ id, fact }) =>
    fact.sources
      .filter(({ date }) => date !== undefined && date.slice(0, fact.checkedOn.length) > fact.checkedOn)
      .map(({ url, date }) => `${id}: ${url} of ${date} was read in ${fact.checkedOn}`),
  )
  expect(early).toEqual([])
})

test('no fact is cited twice from one address', () => {
  const twice = facts.flatMap(({ id, fact }) => {
    const urls = fact.sources.map(({ url }) => url).filter((url) => url !== undefined)
    return urls.filter((url, at) => urls.indexOf(url) !== at).map((url) => `${id}: ${url}`)
  })
  expect(twice).toEqual([])
})

test('the JSON Schema is the one of the code; if not, run `node scripts/generate-platform-schema.ts`', () => {
  const schema = readFileSync(join(import.meta.dirname, '../../directory/platform.schema.json'), 'utf8')
  expect(JSON.parse(schema)).toEqual(JSON.parse(JSON.stringify(platformJsonSchema())))
})
