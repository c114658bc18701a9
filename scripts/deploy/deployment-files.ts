import { type Payload, profileFile } from './profile-file.ts'
import { chromiumKey, firefoxKeys, registryFile } from './registry-file.ts'
import { type Deployed, extensionSettings, installation, type JsonObject } from './settings-of.ts'

/** Policies of Chromium browsers: their keys in the registry, and their domains on a Mac. */
const places = {
  chrome: { registry: 'Google\\Chrome', domain: 'com.google.Chrome' },
  edge: { registry: 'Microsoft\\Edge', domain: 'com.microsoft.Edge' },
} as const

/** Made up once, with `crypto.randomUUID()`: a profile that is installed again must be known by the same ones. */
const uuids = {
  chrome: [
    'd1110323-e687-4839-8a2e-7c2c359b4912',
    'd435af99-289c-4873-a41e-47bfc1f88255',
    '48aa9270-7893-477c-ba5f-2712f687e69d',
  ],
  edge: [
    '864e5623-6cca-4147-a0bb-b4c9a370ecda',
    '04fb6180-0dd8-4f1f-b1b6-6bc2fe0efc8b',
    '97f4fc4d-c847-4ff3-b1e1-5d7475ae1b87',
  ],
  firefox: ['03e4bcbb-9d6c-43d5-8aa0-82f2901fcc87', '0d7a0f4c-fdf7-4420-a279-5f2ab2858c09'],
} as const

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`

const firefoxPolicies = (policy: JsonObject): JsonObject => ({
  ExtensionSettings: extensionSettings('firefox'),
  '3rdparty': { Extensions: { [installation.firefox.id]: policy } },
})

function chromiumFiles(browser: Exclude<Deployed, 'firefox'>, policy: JsonObject): [string, string][] {
  const { id } = installation[browser]
  const { registry, domain } = places[browser]
  const settings = extensionSettings(browser)
  const [whole, install, own] = uuids[browser]
  const payloads: Payload[] = [
    { domain, uuid: install, settings: { ExtensionSettings: settings } },
    // On a Mac a policy of an extension has a domain of its own; `3rdparty` is read by nobody there.
    { domain: `${domain}.extensions.${id}`, uuid: own, settings: policy },
  ]
  return [
    [`linux/${browser}/signpost-install.json`, json({ ExtensionSettings: settings })],
    [`linux/${browser}/signpost-settings.json`, json({ '3rdparty': { extensions: { [id]: policy } } })],
    [
      `windows/${browser}.reg`,
      registryFile([
        chromiumKey(`${registry}\\ExtensionSettings\\${id}`, installation[browser].settings),
        chromiumKey(`${registry}\\3rdparty\\extensions\\${id}\\policy`, policy),
      ]),
    ],
    [`macos/${browser}.mobileconfig`, profileFile(`signpost.${browser}`, whole, payloads)],
  ]
}

function firefoxFiles(policy: JsonObject): [string, string][] {
  const policies = firefoxPolicies(policy)
  const [whole, own] = uuids.firefox
  const payload = {
    domain: 'org.mozilla.firefox',
    uuid: own,
    settings: { EnterprisePoliciesEnabled: true, ...policies },
  }
  return [
    ['firefox/policies.json', json({ policies })],
    ['windows/firefox.reg', registryFile(firefoxKeys('Mozilla\\Firefox', policies))],
    ['macos/firefox.mobileconfig', profileFile('signpost.firefox', whole, [payload])],
  ]
}

/** Every file of `docs/deploy/`, by its path there, made from one policy: what differs is only how each browser wants it said. */
export function deploymentFiles(policy: JsonObject): ReadonlyMap<string, string> {
  const wrapped = Object.entries(policy).map(([name, value]) => [name, { Value: value }])
  return new Map([
    ['google-admin.json', json(Object.fromEntries(wrapped))],
    ...chromiumFiles('chrome', policy),
    ...chromiumFiles('edge', policy),
    ...firefoxFiles(policy),
  ])
}
