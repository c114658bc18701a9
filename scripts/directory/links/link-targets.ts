import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Service } from '../../../directory/schema.ts'
import { shipPlatform } from '../../build/ship-platforms.ts'
import { isShown, shippedCountry } from '../../build/shipped-country.ts'
import type { Directory } from '../read-directory.ts'

/** An address to open, and the entries that name it. */
export type LinkTarget = { address: string; usedBy: readonly string[] }

type Use = { address: string | undefined; by: string }

function sourcesOf({ id, sources, form, phones }: Service): Use[] {
  const read = [...sources, ...(form?.sources ?? []), ...phones.flatMap((phone) => phone.sources ?? [])]
  return read.map(({ url }) => ({ address: url, by: `${id} source` }))
}

const lastResort = v.object({ listOfHotlines: v.pipe(v.string(), v.url()) })
const readLastResort = (folder: string): v.InferOutput<typeof lastResort> =>
  v.parse(lastResort, JSON.parse(readFileSync(join(folder, 'last-resort.json'), 'utf8')))

function usesOf({ folder, countries, platforms }: Directory, withSources: boolean): Use[] {
  const files = countries.flatMap(({ parsed }) => (parsed === undefined ? [] : [parsed]))
  const services = files.flatMap((file) => shippedCountry(file).services)
  const reports = platforms.flatMap(({ parsed }) => (parsed === undefined ? [] : [shipPlatform(parsed)]))
  return [
    { address: readLastResort(folder).listOfHotlines, by: 'last-resort.json' },
    ...services.flatMap(({ id, reportUrl, homepage }) => [
      { address: reportUrl, by: `${id} reportUrl` },
      { address: homepage, by: `${id} homepage` },
    ]),
    ...reports.flatMap(({ id, report }) => [
      { address: report?.url, by: `${id} report` },
      { address: report?.policy, by: `${id} policy` },
    ]),
    ...(withSources ? files.flatMap(({ services: all }) => all.filter(isShown).flatMap(sourcesOf)) : []),
  ]
}

/** Every address that is shown to people, once each; with `withSources` also the pages where the facts were read. */
export function linkTargets(directory: Directory, withSources: boolean): LinkTarget[] {
  const byAddress = new Map<string, Set<string>>()
  for (const { address, by } of usesOf(directory, withSources)) {
    if (address !== undefined) byAddress.set(address, (byAddress.get(address) ?? new Set()).add(by))
  }
  return [...byAddress].map(([address, usedBy]) => ({ address, usedBy: [...usedBy] }))
}
