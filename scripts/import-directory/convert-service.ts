import * as v from 'valibot'
import { keyOrder } from '../../directory/schema.ts'
import { convertPhone, mergeTextLines } from './convert-phone.ts'
import correctionFile from './corrections.json' with { type: 'json' }
import { type Correction, corrections, type ServiceFacts } from './facts.ts'

const correctionOf = v.parse(corrections, correctionFile)

const ordered = (entry: object, order: readonly string[]): object =>
  Object.fromEntries(
    Object.entries(entry)
      .filter(([, value]) => value !== null && value !== undefined)
      .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)),
  )

function convertSource(source: ServiceFacts['sources'][number]): object {
  const date = source.date?.match(/^\d{4}(-\d{2}(-\d{2})?)?(?!\d|-\d)/)?.[0] ?? source.date?.slice(0, 4)
  return ordered(
    { ...source, date, dateNote: date === source.date ? undefined : source.date },
    keyOrder.source,
  )
}

function convertAddress(url: string | null, correction: string | { url: string } | undefined): unknown {
  const shown = typeof correction === 'object' ? correction.url : url
  if (shown === null) return undefined
  const http = shown.startsWith('http:') ? 'The source prints http only.' : undefined
  const withheld = typeof correction === 'string' ? correction : undefined
  if (http === undefined && withheld === undefined) return shown
  return ordered({ url: shown, http, withheld }, ['url', 'http', 'withheld'])
}

function convertEmail(address: string | null, correction: true | string | undefined): object | undefined {
  if (address === null) return undefined
  return {
    address,
    takesReports: correction === true,
    ...(typeof correction === 'string' ? { withheld: correction } : {}),
  }
}

function convertPhones(service: ServiceFacts, country: string, correction: Correction): object[] {
  const order = correction.phoneOrder ?? []
  return mergeTextLines(service.phones)
    .toSorted((a, b) => order.indexOf(a.number) - order.indexOf(b.number))
    .map((phone) => {
      const change = correction.phones?.[phone.number]
      const changed = typeof change === 'string' ? { withheld: change } : change
      return ordered({ ...convertPhone(phone, service, country), ...changed }, keyOrder.phone)
    })
}

function noteOf(service: ServiceFacts, correction: Correction): string | undefined {
  const kept = (correction.noteReplace ?? []).reduce(
    (note, [from, to]) => note.replace(from, to),
    service.note ?? '',
  )
  const lost = [
    ...(correction.unset?.includes('operator') ? [`Operator, not confirmed: ${service.operator}.`] : []),
    ...(correction.languagesNotConfirmed ?? []).map((tag) => `Language left out, not confirmed: ${tag}.`),
  ]
  return [kept, ...lost, correction.noteAppend ?? ''].filter((part) => part !== '').join(' ') || undefined
}

/** A portal whose own address nobody read is kept back: the services of ZZ.json serve meanwhile. */
function withheldService(service: ServiceFacts, correction: Correction): string | undefined {
  if (correction.withheld !== undefined) return correction.withheld
  const isPortal = service.kind === 'hotline' && service.network.includes('IWF-portal')
  if (!isPortal || service.reportUrl !== null || service.id === 'lk-ncpa-iwf') return undefined
  return 'No address of the portal itself was read; the services of ZZ.json serve meanwhile.'
}

/** Turns one collected service and what its note says into an entry of the directory. */
export function convertService(service: ServiceFacts, country: string): object {
  const correction = correctionOf[service.id] ?? {}
  const isKept = (field: 'anonymous' | 'operator'): boolean => !correction.unset?.includes(field)
  const entry = {
    ...service,
    operator: isKept('operator') ? service.operator : undefined,
    anonymous: isKept('anonymous') ? service.anonymous : undefined,
    networks: service.network.filter((name) => !correction.networksNotConfirmed?.includes(name)),
    networksNotConfirmed: correction.networksNotConfirmed,
    scopes: service.scope,
    languages: service.languages.filter((tag) => !correction.languagesNotConfirmed?.includes(tag)),
    reportUrl: convertAddress(service.reportUrl, correction.reportUrl),
    homepage: convertAddress(service.homepage, correction.homepage),
    email: convertEmail(service.email, correction.email),
    phones: convertPhones(service, country, correction),
    withheld: withheldService(service, correction),
    note: noteOf(service, correction),
    sources: service.sources.map(convertSource),
    ...correction.set,
    network: undefined,
    scope: undefined,
  }
  return ordered(entry, keyOrder.service)
}
