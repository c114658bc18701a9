import type { Json, JsonObject } from './settings-of.ts'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

function plist(value: Json, indent: string): string {
  if (typeof value === 'boolean') return `${indent}<${value}/>`
  if (typeof value === 'number') return `${indent}<integer>${value}</integer>`
  if (typeof value === 'string') return `${indent}<string>${escaped(value)}</string>`
  const deeper = `${indent}  `
  if (Array.isArray(value)) {
    return [`${indent}<array>`, ...value.map((item) => plist(item, deeper)), `${indent}</array>`].join('\n')
  }
  const entries = Object.entries(value).flatMap(([key, item]) => [
    `${deeper}<key>${escaped(key)}</key>`,
    plist(item, deeper),
  ])
  return [`${indent}<dict>`, ...entries, `${indent}</dict>`].join('\n')
}

/** One preference domain of a profile. Each identifier and UUID may stand once only on a Mac. */
export type Payload = { domain: string; uuid: string; settings: JsonObject }

/**
 * A configuration profile for macOS, for a device management to hand out.
 * https://developer.apple.com/documentation/devicemanagement/toplevel
 */
export function profileFile(name: string, uuid: string, payloads: readonly Payload[]): string {
  const content = payloads.map(({ domain, uuid: own, settings }) => ({
    PayloadType: domain,
    PayloadIdentifier: `${name}.${domain}`,
    PayloadUUID: own,
    PayloadVersion: 1,
    ...settings,
  }))
  const profile = {
    PayloadType: 'Configuration',
    PayloadIdentifier: name,
    PayloadUUID: uuid,
    PayloadVersion: 1,
    PayloadDisplayName: 'Signpost',
    PayloadScope: 'System',
    PayloadContent: content,
  }
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
${plist(profile, '')}
</plist>
`
}
