import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import project from '../../package.json' with { type: 'json' }
import { root, runStep } from '../../scripts/run-step.ts'
import { type Access, newAccess } from './new-access.ts'

/** Chromium and Firefox are built before these tests; the others differ in their manifest only. */
beforeAll(async () => {
  for (const browser of ['edge', 'opera', 'safari']) {
    const code = await runStep(['wxt', 'build', '-b', browser, '--level', 'error'], { label: browser })
    if (code !== 0) throw new Error(`The build for ${browser} failed.`)
  }
}, 120_000)

const readManifest = (build: string): Access =>
  JSON.parse(readFileSync(join(root, '.output', build, 'manifest.json'), 'utf8'))

const everywhere = {
  manifest_version: 3,
  name: '__MSG_name__',
  short_name: '__MSG_shortName__',
  description: '__MSG_description__',
  version: project.version,
  default_locale: 'en',
  icons: {
    16: 'icon/16.png',
    32: 'icon/32.png',
    48: 'icon/48.png',
    96: 'icon/96.png',
    128: 'icon/128.png',
  },
  permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
  incognito: 'spanning',
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
  },
  action: { default_title: '__MSG_action__', default_popup: 'popup.html' },
  options_ui: { page: 'options.html', open_in_tab: true },
  commands: {
    _execute_action: {
      suggested_key: { default: 'Alt+Shift+H', mac: 'MacCtrl+Shift+H' },
      description: '__MSG_commandReport__',
    },
    leave: {
      suggested_key: { default: 'Alt+Shift+L', mac: 'MacCtrl+Shift+L' },
      description: '__MSG_commandLeave__',
    },
    cover: {
      suggested_key: { default: 'Alt+Shift+U', mac: 'MacCtrl+Shift+U' },
      description: '__MSG_commandCover__',
    },
  },
}
/** WXT leaves `open_in_tab` out for Safari, which has always opened settings in a tab. */
const safari = { ...everywhere, options_ui: { page: 'options.html' } }
const worker = { background: { type: 'module', service_worker: 'background.js' } }
/** The desk: a side panel in Chromium, which wants a permission for it, and a sidebar in Firefox, which does not. */
const chromium = {
  ...everywhere,
  ...worker,
  permissions: [...everywhere.permissions, 'sidePanel'],
  side_panel: { default_path: 'desk.html' },
  minimum_chrome_version: '121',
  storage: { managed_schema: 'managed_schema.json' },
}
const firefox = {
  ...everywhere,
  sidebar_action: { default_panel: 'desk.html', default_title: 'Signpost', open_at_install: false },
  background: { type: 'module', scripts: ['background.js'] },
  browser_specific_settings: {
    gecko: {
      id: 'signpost@signpost.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '142.0' },
  },
}

const builds = [
  ['chrome-mv3', chromium],
  ['edge-mv3', chromium],
  ['opera-mv3', chromium],
  ['firefox-mv3', firefox],
  ['safari-mv3', { ...safari, ...worker }],
] as const

describe('the built manifest', () => {
  // First, because its failure says in a sentence what the change would mean to people.
  test.each(builds)('of %s asks people for nothing new', (build, { permissions }) => {
    expect(newAccess(readManifest(build), permissions)).toEqual([])
  })

  test.each(builds)('of %s is exactly this, permission for permission', (build, expected) => {
    expect(readManifest(build)).toEqual(expected)
  })
})
