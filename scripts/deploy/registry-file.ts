import type { Json, JsonObject } from './settings-of.ts'

/** A key below `HKEY_LOCAL_MACHINE\SOFTWARE\Policies`, with its values as a registry file writes them. */
type Key = { path: string; values: readonly (readonly [name: string, written: string])[] }

const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`

const dword = (value: number): string => `dword:${value.toString(16).padStart(8, '0')}`

/** A registry file. Its lines end as Windows wants them. */
export function registryFile(keys: readonly Key[]): string {
  const blocks = keys.map(({ path, values }) =>
    [
      `[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${path}]`,
      ...values.map(([name, written]) => `${quoted(name)}=${written}`),
    ].join('\r\n'),
  )
  return `${['Windows Registry Editor Version 5.00', ...blocks].join('\r\n\r\n')}\r\n`
}

/**
 * The key of a policy for Chrome or Edge. They read JSON in a string wherever the schema of the policy has a list or a group,
 * and a number where it has true or false (`ConvertRegistryValue` in Chromium's `registry_dict.cc`).
 */
export function chromiumKey(path: string, values: JsonObject): Key {
  const written = (value: Json): string => {
    if (typeof value === 'boolean' || typeof value === 'number') return dword(Number(value))
    return quoted(typeof value === 'string' ? value : JSON.stringify(value))
  }
  return { path, values: Object.entries(values).map(([name, value]) => [name, written(value)]) }
}

/** `true` and `false` as REG_MULTI_SZ in UTF-16: there Firefox reads JSON, and a number would stay a number. */
const firefoxSwitch = (value: boolean): string =>
  `hex(7):${[...Buffer.from(`${value}\0\0`, 'utf16le')]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join(',')}`

/**
 * The keys of a policy for Firefox: a group is a key, and a list is a key whose names count from 1
 * (`WindowsGPOParser.sys.mjs`).
 */
export function firefoxKeys(path: string, group: JsonObject | readonly Json[]): Key[] {
  const entries: [string, Json][] = Array.isArray(group)
    ? group.map((value, at) => [`${at + 1}`, value])
    : Object.entries(group)
  const values = entries.flatMap(([name, value]): [string, string][] => {
    if (typeof value === 'boolean') return [[name, firefoxSwitch(value)]]
    if (typeof value === 'number') return [[name, dword(value)]]
    return typeof value === 'string' ? [[name, quoted(value)]] : []
  })
  const inner = entries.flatMap(([name, value]) =>
    typeof value === 'object' ? firefoxKeys(`${path}\\${name}`, value) : [],
  )
  return values.length > 0 ? [{ path, values }, ...inner] : inner
}
