import * as v from 'valibot'

const sharedHost = v.strictObject({
  host: v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/), v.description('And every host below it.')),
  of: v.pipe(v.string(), v.nonEmpty()),
  kind: v.pipe(
    v.picklist(['forms', 'government', 'help desk', 'reporting', 'sites', 'social']),
    v.description(
      'What others have there: forms or tip lines of their own, sites, pages, or the offices of a government.',
    ),
  ),
  source: v.pipe(
    v.string(),
    v.url(),
    v.startsWith('https://'),
    v.description('Where it is said or seen that others have pages there.'),
  ),
  checkedOn: v.exactOptional(
    v.pipe(
      v.string(),
      v.regex(/^\d{4}-\d{2}$/),
      v.description(
        'When the source was last read; absent where nobody has opened it yet. A host too many only makes a check stricter.',
      ),
    ),
  ),
})

/** `directory/shared-hosts.json`: hosts on which anybody, or many, have pages, so that only the very page is a service's own. */
export const sharedHosts = v.array(sharedHost)
