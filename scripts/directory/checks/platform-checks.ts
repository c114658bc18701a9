import type { PlatformFile } from '../../../directory/platform-schema.ts'
import { compileAddressRules } from '../../build/ship-platforms.ts'
import type { Problem } from '../problem.ts'
import type { DirectoryCheck } from './check.ts'

/** Hosts are written as a name, `*.name` or `{account}.name`: the last two stand for any name below. */
function isHost(host: string, pattern: string): boolean {
  const below = /^(?:\*|\{account\})(\..+)$/.exec(pattern)?.[1]
  return below === undefined ? host === pattern : host.endsWith(below)
}

function isReachedByExample({ places, examples }: PlatformFile): boolean {
  const hosts = places.flatMap((place) => place.hosts)
  return examples.some(({ url }) => hosts.some((pattern) => isHost(new URL(url).hostname, pattern)))
}

function tablesProblems(files: readonly PlatformFile[]): Problem[] {
  try {
    compileAddressRules(files)
    return []
  } catch (error) {
    const wrong = error instanceof Error ? error.message.replace(/\.$/, '') : String(error)
    return [{ path: 'directory/platforms', wrong, todo: 'leave the host or the pattern to one of them' }]
  }
}

export const platformChecks: readonly DirectoryCheck[] = [
  {
    name: 'a platform is named for the id in it',
    problems: ({ platforms }) =>
      platforms
        .filter(({ name, parsed }) => parsed !== undefined && name !== `${parsed.id}.json`)
        .map(({ path, parsed }) => ({
          path,
          wrong: `has the id ${parsed?.id}`,
          todo: `name it ${parsed?.id}.json`,
        })),
  },
  {
    name: 'no platform is an orphan: an address leads to it, and to nobody else',
    problems: ({ platforms }) => [
      ...tablesProblems(platforms.flatMap(({ parsed }) => (parsed === undefined ? [] : [parsed]))),
      ...platforms
        .filter(({ parsed }) => parsed !== undefined && !isReachedByExample(parsed))
        .map(({ path }) => ({
          path,
          wrong: 'is an orphan, since none of its examples is on one of its hosts',
          todo: 'add the host to its places, or take the platform out',
        })),
    ],
  },
  {
    name: 'a report page of a platform leads somewhere',
    problems: ({ platforms }) =>
      platforms
        .filter(({ parsed }) => {
          const report = parsed?.report
          return (
            report !== undefined &&
            (report.url ?? report.email ?? report.policy ?? report.inPlace) === undefined
          )
        })
        .map(({ path }) => ({
          path,
          wrong: 'has a report without an address, a page or an e-mail',
          todo: 'add what a source names, or take "report" out',
        })),
  },
]
