import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPolicy } from '../../core/settings/read-policy.ts'
import policy from '../../docs/deploy/policy.json' with { type: 'json' }
import { availableLanguages } from '../../locales/load-words.ts'
import schema from '../../public/managed_schema.json' with { type: 'json' }
import type { ManagedSchema } from '../../scripts/build/managed-schema.ts'
import { deploymentFiles } from '../../scripts/deploy/deployment-files.ts'
import { type Deployed, extensionSettings, installation } from '../../scripts/deploy/settings-of.ts'
import { readPlist } from '../fixtures/read-plist.ts'
import { readRegistry } from '../fixtures/read-registry.ts'

const folder = join(import.meta.dirname, '../../docs/deploy')
const read = (file: string): string => readFileSync(join(folder, file), 'utf8')
const readJson = (file: string): unknown => JSON.parse(read(file))

/** Whether Chromium would hand the value over: every type as the schema says, and no name that it does not know. */
function misfits(value: unknown, part: ManagedSchema | undefined, at = ''): string[] {
  if (part === undefined) return [`${at} is not in the schema`]
  const type = Array.isArray(value) ? 'array' : typeof value
  if (type !== part.type) return [`${at} is ${type}, not ${part.type}`]
  if (Array.isArray(value))
    return value.flatMap((item, index) => misfits(item, part.items, `${at}[${index}]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    misfits(inner, part.properties?.[name], `${at}.${name}`),
  )
}

/** As Chromium reads the registry: by the schema, JSON out of a string, and true or false out of a number. */
function bySchema(values: object): object {
  const { properties }: ManagedSchema = schema
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const type = properties?.[name]?.type
      if (type === 'boolean') return [name, value === 1]
      return [name, type === 'string' ? value : JSON.parse(value)]
    }),
  )
}

type Tree = { [name: string]: Tree }
const tree = (value: unknown): Tree => value as Tree

/** The two payloads of a profile, without what makes them payloads. */
function payloads(file: string): Record<string, object> {
  const { PayloadContent } = readPlist(read(file)) as { PayloadContent: Record<string, unknown>[] }
  return Object.fromEntries(
    PayloadContent.map(
      ({ PayloadType, PayloadIdentifier: _i, PayloadUUID: _u, PayloadVersion: _v, ...rest }) => [
        PayloadType,
        rest,
      ],
    ),
  )
}

test('the example policy is one that Signpost and Chromium’s schema take whole', () => {
  expect(readPolicy(policy, availableLanguages)).toEqual({ policy, ignored: [] })
  expect(misfits(policy, schema)).toEqual([])
})

test('the example sets everything there is to set', () => {
  expect(Object.keys(policy)).toEqual(Object.keys(schema.properties))
})

test('the files are those that are generated (node scripts/generate-deployment.ts)', () => {
  const generated = deploymentFiles(policy)
  const onDisk = globSync('**/*.*', { cwd: folder }).filter((file) => file !== 'policy.json')
  expect(onDisk.toSorted()).toEqual([...generated.keys()].toSorted())
  for (const [file, text] of generated) {
    // The formatter breaks lines of JSON elsewhere.
    if (file.endsWith('.json')) expect([file, readJson(file)]).toEqual([file, JSON.parse(text)])
    else expect([file, read(file)]).toEqual([file, text])
  }
})

describe.each(['chrome', 'edge'] as const)('%s', (browser: Exclude<Deployed, 'firefox'>) => {
  const { id } = installation[browser]
  const vendor = { chrome: ['Google', 'Chrome'], edge: ['Microsoft', 'Edge'] }[browser] as [string, string]

  test('on Linux', () => {
    expect(readJson(`linux/${browser}/signpost-install.json`)).toEqual({
      ExtensionSettings: extensionSettings(browser),
    })
    expect(readJson(`linux/${browser}/signpost-settings.json`)).toEqual({
      '3rdparty': { extensions: { [id]: policy } },
    })
  })

  test('on Windows', () => {
    const policies = tree(readRegistry(read(`windows/${browser}.reg`)))[vendor[0]]?.[vendor[1]]
    expect(policies?.ExtensionSettings).toEqual(extensionSettings(browser))
    expect(bySchema(policies?.['3rdparty']?.extensions?.[id]?.policy ?? {})).toEqual(policy)
  })

  test('on macOS', () => {
    const domain = `com.${vendor[0].toLowerCase()}.${vendor[1]}`
    expect(payloads(`macos/${browser}.mobileconfig`)).toEqual({
      [domain]: { ExtensionSettings: extensionSettings(browser) },
      [`${domain}.extensions.${id}`]: policy,
    })
  })
})

describe('firefox', () => {
  const policies = {
    ExtensionSettings: extensionSettings('firefox'),
    '3rdparty': { Extensions: { [installation.firefox.id]: policy } },
  }

  test('by its policies.json', () => {
    expect(readJson('firefox/policies.json')).toEqual({ policies })
  })

  test('on Windows', () => {
    expect(readRegistry(read('windows/firefox.reg'))).toEqual({ Mozilla: { Firefox: policies } })
  })

  test('on macOS', () => {
    expect(payloads('macos/firefox.mobileconfig')).toEqual({
      'org.mozilla.firefox': { EnterprisePoliciesEnabled: true, ...policies },
    })
  })
})

test('the Google Admin console gets each value wrapped', () => {
  const wrapped = Object.entries(policy).map(([name, Value]) => [name, { Value }])
  expect(readJson('google-admin.json')).toEqual(Object.fromEntries(wrapped))
})
