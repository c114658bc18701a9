import list from './permission-warnings.json' with { type: 'json' }

/** What of a manifest gives access to something, each a list. */
export type Access = {
  permissions?: readonly string[]
  optional_permissions?: readonly string[]
  host_permissions?: readonly string[]
  optional_host_permissions?: readonly string[]
  content_scripts?: readonly { matches: readonly string[] }[]
}

const asked = new Map(Object.entries(list.warnings))
const stops = 'At the update the browser stops Signpost for everyone until they agree.'

function sentenceFor(permission: string): string {
  const warning = asked.get(permission)
  return warning === undefined
    ? `The permission "${permission}" is new. Chrome asks people nothing for it as far as is known here; find out what every browser does, and give PRIVACY.md a paragraph.`
    : `The permission "${permission}" is new. Chrome would ask people: "${warning}". ${stops}`
}

const reach = (host: string, key: string): string =>
  `${key} has "${host}". Chrome would ask people: "Read and change your data" there. ${stops} Signpost reads a page only when it is told to, with activeTab.`

/** A sentence for each thing a manifest may do beyond the known permissions: what it would ask of the people who have Signpost. */
export function newAccess(manifest: Access, known: readonly string[]): string[] {
  const permissions = [...(manifest.permissions ?? []), ...(manifest.optional_permissions ?? [])]
  const hosts = [
    ...(manifest.host_permissions ?? []).map((host) => reach(host, 'host_permissions')),
    ...(manifest.optional_host_permissions ?? []).map((host) => reach(host, 'optional_host_permissions')),
    ...(manifest.content_scripts ?? []).flatMap(({ matches }) =>
      matches.map((host) => reach(host, 'content_scripts')),
    ),
  ]
  return [...permissions.filter((permission) => !known.includes(permission)).map(sentenceFor), ...hosts]
}
