import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max'
import type { Phone } from '../../../directory/schema.ts'
import { type Check, when } from './check.ts'

function phoneProblems(phone: Phone, country: string): string[] {
  const forms = [phone.e164, phone.shortCode, phone.localOnly].filter((form) => form !== undefined).length
  const region: CountryCode | undefined = isSupportedCountry(country) ? country : undefined
  const withoutExtension = phone.number.replace(/ (ext\.|local).*$/, '')
  const printed = parsePhoneNumberFromString(withoutExtension, region)
  const digits = phone.number.replace(/\D/g, '')
  return [
    ...when(forms !== 1, `has ${phone.number}, which needs exactly one of e164, shortCode and localOnly`),
    ...when(
      phone.e164 !== undefined && !parsePhoneNumberFromString(phone.e164)?.isValid(),
      `has ${phone.e164}, which is not valid in its numbering plan`,
    ),
    ...when(
      phone.e164 !== undefined && !withoutExtension.replace(/\D/g, '').endsWith(phone.e164.slice(-4)),
      `has ${phone.e164}, which does not end like ${phone.number}`,
    ),
    ...when(
      phone.e164 === undefined && printed?.isValid() === true,
      `has ${phone.number}, a full number without its e164, ${printed?.number}`,
    ),
    ...when(
      phone.shortCode === true && digits.length > 6,
      `has ${phone.number}, which is too long for a short code`,
    ),
    ...when(
      phone.hours === '24/7' && phone.always !== true,
      `has ${phone.number}, answered 24/7 but without "always": true`,
    ),
    ...when(
      phone.always === true && phone.hours !== '24/7',
      `has ${phone.number}, marked always although its hours do not say 24/7 without doubt`,
    ),
  ]
}

export const phoneChecks: readonly Check[] = [
  {
    name: 'phones are valid in their numbering plan, or say that they are short or local',
    tip: 'correct the number, or withhold it with the reason',
    problems: ({ file, service }) =>
      service.phones
        .filter(({ withheld }) => withheld === undefined)
        .flatMap((phone) => phoneProblems(phone, file.country)),
  },
  {
    name: 'a number is listed once in a service',
    tip: 'merge the two entries ("sms": true says that it takes texts too)',
    problems: ({ service }) => {
      const numbers = service.phones.map(({ number }) => number.replace(/[^\d#*+]/g, ''))
      return numbers
        .filter((number, index) => numbers.indexOf(number) !== index)
        .map((number) => `lists ${number} twice`)
    },
  },
  {
    name: 'lines for texts only take texts',
    tip: 'add "sms": true, or take "sms-only" out of its uses',
    problems: ({ service }) =>
      service.phones.flatMap(({ number, uses, sms }) =>
        when(uses?.includes('sms-only') === true && !sms, `has ${number} for texts only, without "sms"`),
      ),
  },
]
