import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getAllCountries } from 'countries-and-timezones'
import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { type CountryFile, countryFile, keyOrder, type Phone, type Service } from '../../directory/schema.ts'
import { countryJsonSchema } from '../../scripts/build/country-json-schema.ts'
import {
  hasShownContact,
  isShown,
  shippedCountry,
  shownAddress,
} from '../../scripts/build/shipped-country.ts'

const directory = join(import.meta.dirname, '../../directory')
const names = readdirSync(join(directory, 'countries'))
const textOf = (name: string): string => readFileSync(join(directory, 'countries', name), 'utf8')
const files: readonly CountryFile[] = names.map((name) => JSON.parse(textOf(name)))

type Entry = { file: CountryFile; service: Service; path: string }
const entries: readonly Entry[] = files.flatMap((file) =>
  file.services.map((service) => ({
    file,
    service,
    path: `directory/countries/${file.country}.json, ${service.id}`,
  })),
)

type Check = { name: string; tip: string; problems: (entry: Entry) => readonly string[] }
const when = (broken: boolean, problem: string): string[] => (broken ? [problem] : [])

function isOrdered(entry: object, order: readonly string[]): boolean {
  const places = Object.keys(entry).map((key) => order.indexOf(key))
  return places.every((place, index) => index === 0 || place > (places[index - 1] ?? -1))
}

function phoneProblems(phone: Phone, country: string): string[] {
  const forms = [phone.e164, phone.shortCode, phone.localOnly].filter((form) => form !== undefined).length
  const region: CountryCode | undefined = isSupportedCountry(country) ? country : undefined
  const withoutExtension = phone.number.replace(/ (ext\.|local).*$/, '')
  const printed = parsePhoneNumberFromString(withoutExtension, region)
  const digits = phone.number.replace(/\D/g, '')
  return [
    ...when(forms !== 1, `${phone.number} needs exactly one of e164, shortCode and localOnly`),
    ...when(
      phone.e164 !== undefined && !parsePhoneNumberFromString(phone.e164)?.isValid(),
      `${phone.e164} is not valid in its numbering plan`,
    ),
    ...when(
      phone.e164 !== undefined && !withoutExtension.replace(/\D/g, '').endsWith(phone.e164.slice(-4)),
      `${phone.e164} does not end like ${phone.number}`,
    ),
    ...when(
      phone.e164 === undefined && printed?.isValid() === true,
      `${phone.number} is a full number: give its e164, ${printed?.number}`,
    ),
    ...when(phone.shortCode === true && digits.length > 6, `${phone.number} is too long for a short code`),
    ...when(
      phone.hours === '24/7' && phone.always !== true,
      `${phone.number} is answered 24/7: add "always": true`,
    ),
    ...when(
      phone.always === true && phone.hours !== '24/7',
      `${phone.number} is marked always, but its hours do not say 24/7 without doubt`,
    ),
  ]
}

function withheldContacts({ reportUrl, homepage, email, phones }: Service): string[] {
  const addresses = [reportUrl, homepage].flatMap((address) =>
    typeof address === 'object' && address.withheld !== undefined ? [address.url] : [],
  )
  const emails =
    email !== undefined && (!email.takesReports || email.withheld !== undefined) ? [email.address] : []
  const numbers = phones
    .filter(({ withheld }) => withheld !== undefined)
    .flatMap(({ number, e164 }) => e164 ?? number)
  return [...addresses, ...emails, ...numbers]
}

const checks: readonly Check[] = [
  {
    name: 'ids begin with the country',
    tip: 'Begin the id with the country of the file in lower case.',
    problems: ({ file, service }) =>
      when(
        !service.id.startsWith(`${file.country.toLowerCase()}-`),
        `${service.id} is not of ${file.country}`,
      ),
  },
  {
    name: 'keys are in the order of the schema',
    tip: 'Order them as directory/schema.ts does.',
    problems: ({ service }) => [
      ...when(!isOrdered(service, keyOrder.service), `keys are ${Object.keys(service).join(', ')}`),
      ...service.phones.flatMap((phone) =>
        when(
          !isOrdered(phone, keyOrder.phone),
          `keys of ${phone.number} are ${Object.keys(phone).join(', ')}`,
        ),
      ),
      ...service.sources.flatMap((source) =>
        when(!isOrdered(source, keyOrder.source), `keys of a source are ${Object.keys(source).join(', ')}`),
      ),
    ],
  },
  {
    name: 'report addresses that are shown are https',
    tip: 'What a person writes there must not travel in the clear: find the https address or withhold this one.',
    problems: ({ service }) =>
      when(shownAddress(service.reportUrl)?.startsWith('http:') === true, `reportUrl is http`),
  },
  {
    name: 'addresses that are not https say why',
    tip: 'Add "http": "<reason>", or find the https address.',
    problems: ({ service }) =>
      [service.reportUrl, service.homepage].flatMap((address) =>
        when(
          typeof address === 'object' && address.url.startsWith('http:') !== (address.http !== undefined),
          `${typeof address === 'object' ? address.url : ''} and its "http" reason disagree`,
        ),
      ),
  },
  {
    name: 'phones are valid in their numbering plan, or say that they are short or local',
    tip: 'Correct the number, or withhold it with the reason.',
    problems: ({ file, service }) =>
      service.phones
        .filter(({ withheld }) => withheld === undefined)
        .flatMap((phone) => phoneProblems(phone, file.country)),
  },
  {
    name: 'a number is listed once in a service',
    tip: 'Merge the two entries; "sms": true says that it takes texts too.',
    problems: ({ service }) => {
      const numbers = service.phones.map(({ number }) => number.replace(/[^\d#*+]/g, ''))
      return numbers
        .filter((number, index) => numbers.indexOf(number) !== index)
        .map((number) => `${number} twice`)
    },
  },
  {
    name: 'lines for texts only take texts',
    tip: 'Add "sms": true, or take "sms-only" out of its uses.',
    problems: ({ service }) =>
      service.phones.flatMap(({ number, uses, sms }) =>
        when(uses?.includes('sms-only') === true && !sms, number),
      ),
  },
  {
    name: 'whatever is shown has a source',
    tip: 'Add where it was read, or set its confidence to "low".',
    problems: ({ service }) =>
      when(
        isShown(service) &&
          !service.sources.some(({ url, title }) => url !== undefined || title !== undefined),
        'no source with a url or a title',
      ),
  },
  {
    name: 'whatever is shown can be reached',
    tip: 'Add a confirmed contact, or withhold the service with the reason.',
    problems: ({ service }) =>
      when(isShown(service) && !hasShownContact(service), 'no contact that may be shown'),
  },
  {
    name: 'nothing withheld ships',
    tip: 'Mend scripts/build/shipped-country.ts.',
    problems: ({ file, service }) => {
      const shipped = shippedCountry({ ...file, services: [service] }).services[0]
      if (shipped === undefined) return []
      if (!isShown(service)) return ['ships although it is withheld']
      const contacts = [
        shipped.reportUrl,
        shipped.homepage,
        shipped.email,
        ...shipped.phones.map(({ tel }) => tel),
      ]
      return withheldContacts(service)
        .filter((contact) => contacts.includes(contact) || contacts.includes(`tel:${contact}`))
        .map((contact) => `${contact} ships although it is withheld`)
    },
  },
  {
    name: 'no text of a source, note or reason ships',
    tip: 'Mend scripts/build/shipped-country.ts.',
    problems: ({ file, service }) => {
      const shipped = JSON.stringify(shippedCountry({ ...file, services: [service] }))
      const keys =
        /"(note|sources|gaps|withheld|label|basis|confidence|hours|networksNotConfirmed|\$schema)":/
      const longNote =
        service.note !== undefined && service.note.length > 40 ? [JSON.stringify(service.note)] : []
      return [
        ...when(keys.test(shipped), `the key ${keys.exec(shipped)?.[0]} ships`),
        ...longNote.filter((note) => shipped.includes(note.slice(1, -1))).map(() => 'its note ships'),
      ]
    },
  },
  {
    name: 'only services without borders name the countries they serve',
    tip: 'Move the service to the file of its country, or take "onlyIn" out.',
    problems: ({ file, service }) => when(service.onlyIn !== undefined && file.country !== 'ZZ', 'onlyIn'),
  },
  {
    name: 'emergency services have the scope emergency, and no other service has',
    tip: 'Make kind and scopes agree.',
    problems: ({ service }) =>
      when(
        (service.kind === 'emergency') !== service.scopes.includes('emergency'),
        service.scopes.join(', '),
      ),
  },
]

describe('every service', () => {
  test.each(checks)('$name', ({ problems, tip }) => {
    const found = entries.flatMap((entry) =>
      problems(entry).map((problem) => `${entry.path}: ${problem}. ${tip}`),
    )
    expect(found).toEqual([])
  })

  test('has an id of its own', () => {
    const ids = entries.map(({ service }) => service.id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })
})

describe('every country file', () => {
  const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

  test('follows the schema', () => {
    const problems = names.flatMap((name) => {
      const { issues } = v.safeParse(countryFile, JSON.parse(textOf(name)))
      return (issues ?? []).map((issue) => `${name}, at ${v.getDotPath(issue)}: ${issue.message}`)
    })
    expect(problems, 'docs/add-a-hotline.md tells how a file is written.').toEqual([])
  })

  test('is named for the known country in it', () => {
    const isKnown = (code: string): boolean => code === 'ZZ' || regionNames.of(code) !== undefined
    const named = files.map(({ country }) => `${country}.json`)
    expect(names, 'Give the file the name of its "country".').toEqual(named)
    expect(
      files.map(({ country }) => country).filter((code) => !isKnown(code)),
      'No country has this code.',
    ).toEqual([])
  })

  test('has its keys in the order of the schema', () => {
    expect(files.filter((file) => !isOrdered(file, keyOrder.file)).map(({ country }) => country)).toEqual([])
  })

  test('exists wherever somebody lives', () => {
    const uninhabited = ['AQ', 'BV', 'HM']
    const expected = Object.keys(getAllCountries()).filter((code) => !uninhabited.includes(code))
    expect(expected.filter((code) => !existsSync(join(directory, 'countries', `${code}.json`)))).toEqual([])
  })

  test('the schema for editors is fresh', () => {
    const schema = JSON.parse(readFileSync(join(directory, 'country.schema.json'), 'utf8'))
    expect(schema, 'Run: node scripts/generate-schema.ts').toEqual(countryJsonSchema())
  })

  test('can be written like the examples in the documentation', () => {
    const documentation = readFileSync(join(directory, '../docs/add-a-hotline.md'), 'utf8')
    const examples = [...documentation.matchAll(/```json\n(.*?)```/gs)].map(([, example = '']) =>
      JSON.parse(example),
    )
    expect(examples).toHaveLength(2)
    expect(examples.map((example) => v.safeParse(countryFile, example).issues)).toEqual([
      undefined,
      undefined,
    ])
  })
})
