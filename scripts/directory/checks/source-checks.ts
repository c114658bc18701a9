import { registrableDomain } from '../../../core/page/registrable-domain.ts'
import type { Phone, Service, Source } from '../../../directory/schema.ts'
import { hasShownContact, isShown } from '../../build/shipped-country.ts'
import { type Check, when } from './check.ts'
import { tableOf } from './table-of.ts'

const isCited = (source: Source): boolean =>
  (source.url !== undefined || source.title !== undefined) && tableOf(source)?.vouches !== false
const isSeen = (service: Service): boolean => isShown(service) && hasShownContact(service)

/**
 * Who publishes a source: the owner of its site, or the repository where the site holds everybody's, or of a table the one it is read
 * out of. Sources without an address to cite are one publisher, since nobody can tell them apart.
 */
function publisher(source: Source): string {
  const { url, title } = source
  const table = tableOf(source)
  if (table !== undefined) return table.publisher
  if (url === undefined) return title?.includes('not a citable address') ? '' : (title ?? '')
  const { hostname, pathname } = new URL(url)
  if (hostname === 'github.com') return pathname.split('/').slice(0, 3).join('/')
  return registrableDomain(hostname) ?? hostname
}

function isVouchedFor(phone: Phone, service: Service): boolean {
  if (service.basis === 'official-page' || service.basis === 'network-list') return true
  const sources = [...(phone.sources ?? []), ...service.sources].filter(isCited)
  return new Set(sources.map(publisher)).size >= 2
}

export const sourceChecks: readonly Check[] = [
  {
    name: 'whatever is shown has a source',
    tip: 'add where it was read, or set its confidence to "low"',
    problems: ({ service }) =>
      when(isSeen(service) && !service.sources.some(isCited), 'has no source with a url or a title'),
  },
  {
    name: 'whatever is shown has a dated source',
    tip: 'give a source the "date" it prints or, where it prints none, the month in "collected" in which you read it',
    problems: ({ service }) =>
      when(
        isSeen(service) &&
          !service.sources.some(
            (source) => isCited(source) && (source.date ?? source.collected) !== undefined,
          ),
        'has no source with a date',
      ),
  },
  {
    name: 'a phone number that is shown is the word of the service, of its network, or of two independent sources',
    tip: 'add a second source by another publisher, or withhold the number with the reason',
    problems: ({ service }) =>
      isSeen(service)
        ? service.phones
            .filter((phone) => phone.withheld === undefined && !isVouchedFor(phone, service))
            .map(({ number }) => `shows ${number} on the word of one source that is not its own`)
        : [],
  },
]
