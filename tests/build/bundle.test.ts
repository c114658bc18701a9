import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../../scripts/run-step.ts'

/** What must not be in the code: pictures of a page, the network, and code out of strings. */
const forbidden = [
  'captureVisibleTab',
  'captureTab',
  'favIconUrl',
  'toDataURL',
  'XMLHttpRequest',
  'sendBeacon',
  'WebSocket',
  'EventSource',
  'RTCPeerConnection',
  'fetch(',
  'eval(',
  'new Function',
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'document.write',
]

/**
 * The two that libraries bring and nobody calls: webextension-polyfill lists the whole API by name, and Preact has the
 * branch for `dangerouslySetInnerHTML`, which the linter forbids here.
 */
const ofLibraries: Readonly<Record<string, RegExp>> = {
  captureVisibleTab: /captureVisibleTab:\{minArgs:0,maxArgs:2\}/g,
  innerHTML: /\w+\.__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\w+\.__html\)/g,
}

const without = (code: string, name: string): string => {
  const library = ofLibraries[name]
  return library ? code.replace(library, '') : code
}

describe.each(['chrome-mv3', 'firefox-mv3'])('the code of %s', (build) => {
  const folder = join(root, '.output', build)
  const files = globSync('**/*.{js,html}', { cwd: folder })
  const code = files.map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }))

  test.each(forbidden)('has no %s', (name) => {
    expect(files).toContain('background.js')
    expect(code.filter(({ text }) => without(text, name).includes(name)).map(({ file }) => file)).toEqual([])
  })

  test('loads nothing from anywhere else', () => {
    const pages = code.filter(({ file }) => file.endsWith('.html'))
    const loaded = pages.flatMap(({ text }) =>
      [...text.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address),
    )
    expect(pages.map(({ file }) => file).toSorted()).toEqual([
      'desk.html',
      'options.html',
      'popup.html',
      'report.html',
    ])
    expect(loaded.filter((address) => !/^\/(?:chunks|assets)\/[\w.-]+$/.test(address ?? ''))).toEqual([])
  })
})
