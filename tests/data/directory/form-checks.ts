import { keyOrder } from '../../../directory/schema.ts'
import { shownAddress } from '../../../scripts/build/shipped-country.ts'
import { type Check, isOrdered, when } from './country-files.ts'

export const formChecks: readonly Check[] = [
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
