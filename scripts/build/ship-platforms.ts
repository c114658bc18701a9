import type { PlatformFile } from '../../directory/platform-schema.ts'
import type { AddressRules, Place, ShippedPlatform } from '../../directory/shipped-platforms.ts'
import { compilePagePattern } from './page-pattern.ts'
import { shown } from './shown-fact.ts'

function shippedReport(file: PlatformFile): Pick<ShippedPlatform, 'report'> {
  const report = shown(file.report)
  if (report === undefined) return {}
  const { url, email, policy, inPlace, needsAccount, asksFor, anonymous, checkedOn } = report
  if ([url, email, policy, inPlace].every((way) => way === undefined)) return {}
  return {
    report: {
      ...(url === undefined ? {} : { url }),
      ...(email === undefined ? {} : { email }),
      ...(policy === undefined ? {} : { policy }),
      ...(inPlace === undefined ? {} : { inPlace }),
      ...(needsAccount === undefined ? {} : { needsAccount }),
      ...(asksFor === undefined ? {} : { asksFor }),
      ...(anonymous === undefined ? {} : { anonymous }),
      checkedOn,
    },
  }
}

/** What of a platform's file every report needs: never sources, notes, or what is unconfirmed, and nothing that only parents read. */
export function shipPlatform(file: PlatformFile): ShippedPlatform {
  return {
    id: file.id,
    name: file.name,
    ...(file.operator === undefined ? {} : { operator: file.operator }),
    category: file.category,
    ...shippedReport(file),
  }
}

function shipPlace(platform: string, { pages, except }: PlatformFile['places'][number]): Place {
  return {
    platform,
    pages: pages.map(({ path, kind, except: own }) => ({
      ...compilePagePattern(path, kind),
      ...(own === undefined ? {} : { except: own }),
    })),
    ...(except.length === 0 ? {} : { except }),
  }
}

/**
 * The host and path patterns of all platforms as one table.
 *
 * @throws when two places claim one host, or a pattern is wrong.
 */
export function compileAddressRules(files: readonly PlatformFile[]): AddressRules {
  const tables = {
    hosts: new Map<string, number>(),
    accountBelow: new Map<string, number>(),
    below: new Map<string, number>(),
  }
  const places: Place[] = []
  for (const file of files) {
    for (const place of file.places) {
      for (const host of place.hosts) {
        const [table, name] = host.startsWith('*.')
          ? [tables.below, host.slice(2)]
          : host.startsWith('{account}.')
            ? [tables.accountBelow, host.slice('{account}.'.length)]
            : [tables.hosts, host]
        const other = places[table.get(name) ?? -1] ?? (table.has(name) ? { platform: file.id } : undefined)
        if (other)
          throw new Error(`platforms/${file.id}.json: "${host}" is already a host of ${other.platform}.`)
        table.set(name, places.length)
      }
      places.push(shipPlace(file.id, place))
    }
  }
  return {
    hosts: Object.fromEntries(tables.hosts),
    accountBelow: Object.fromEntries(tables.accountBelow),
    below: Object.fromEntries(tables.below),
    places,
  }
}
