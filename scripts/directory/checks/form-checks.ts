import { isSharedHost } from '../../../core/handoff/is-shared-host.ts'
import type { Service } from '../../../directory/schema.ts'
import { shownAddress } from '../../build/shipped-country.ts'
import { type Check, when } from './check.ts'

const ownOrigins = ({ reportUrl, homepage }: Service): string[] =>
  [reportUrl, homepage].flatMap((address) => {
    const shown = shownAddress(address)
    return shown === undefined ? [] : [new URL(shown).origin]
  })

export const formChecks: readonly Check[] = [
  {
    name: 'ids begin with the country',
    tip: 'begin the id with the country of the file in lower case',
    problems: ({ file, service }) =>
      when(
        !service.id.startsWith(`${file.country.toLowerCase()}-`),
        `has an id that is not of ${file.country}`,
      ),
  },
  {
    name: 'report addresses that are shown are https',
    tip: 'find the https address or withhold this one, since what a person writes there must not travel in the clear',
    problems: ({ service }) =>
      when(
        shownAddress(service.reportUrl)?.startsWith('http:') === true,
        'has a report address that is http',
      ),
  },
  {
    name: 'addresses that are not https say why',
    tip: 'add "http": "<reason>", or find the https address',
    problems: ({ service }) =>
      [service.reportUrl, service.homepage].flatMap((address) =>
        when(
          typeof address === 'object' && address.url.startsWith('http:') !== (address.http !== undefined),
          `gives ${typeof address === 'object' ? address.url : ''}, which does not agree with its "http" reason`,
        ),
      ),
  },
  {
    name: 'a form stands on hosts that are the service’s alone',
    tip: 'take the origin out: a host that others have pages on, or that the service gives anyway, is no origin',
    problems: ({ service }) =>
      (service.form?.origins ?? []).flatMap((origin) =>
        when(
          isSharedHost(new URL(origin).hostname) || ownOrigins(service).includes(origin),
          `has a form on ${origin}`,
        ),
      ),
  },
  {
    name: 'what a service answers says something',
    tip: 'add "feedback" or "within", or take "answers" out',
    problems: ({ service }) =>
      when(
        service.answers !== undefined &&
          service.answers.feedback === undefined &&
          service.answers.within === undefined,
        'has "answers" that say nothing',
      ),
  },
  {
    name: 'only services without borders name the countries they serve',
    tip: 'move the service to the file of its country, or take "onlyIn" out',
    problems: ({ file, service }) =>
      when(service.onlyIn !== undefined && file.country !== 'ZZ', 'has "onlyIn"'),
  },
  {
    name: 'emergency services have the scope emergency, and no other service has',
    tip: 'make its kind and its scopes agree',
    problems: ({ service }) =>
      when(
        (service.kind === 'emergency') !== service.scopes.includes('emergency'),
        `is of kind ${service.kind} with the scopes ${service.scopes.join(', ')}`,
      ),
  },
]
