import sharedHosts from '../../directory/shared-hosts.json' with { type: 'json' }

/** Whether others have pages on a host too, so that only the very page of the directory is a service's own. */
export function isSharedHost(host: string): boolean {
  return sharedHosts.some(({ host: shared }) => host === shared || host.endsWith(`.${shared}`))
}
