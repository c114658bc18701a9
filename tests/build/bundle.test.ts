import { globSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../../scripts/run-step.ts'

type Ban = { what: string; pattern: RegExp; suchAs: readonly string[] }

/** What must be in no built file, whatever wrote it: pictures of a page, the network, and code out of strings. */
const never: readonly Ban[] = [
  {
    what: 'pictures of a tab',
    pattern: /captureVisibleTab|captureTab|tabCapture|desktopCapture|pageCapture|saveAsMHTML/,
    suchAs: ['browser.tabs.captureVisibleTab()', 'chrome.pageCapture.saveAsMHTML'],
  },
  {
    what: 'pictures of a screen',
    pattern: /getDisplayMedia|getUserMedia|captureStream|ImageCapture|MediaRecorder/,
    suchAs: ['navigator.mediaDevices.getDisplayMedia()', 'video.captureStream()'],
  },
  {
    what: 'pictures of a site',
    pattern: /favIconUrl|_favicon/,
    suchAs: ['tab.favIconUrl', '/_favicon/?pageUrl='],
  },
  {
    what: 'canvases, which read the pixels of a picture',
    pattern:
      /toDataURL|toBlob|getContext|getImageData|drawImage|createImageBitmap|OffscreenCanvas|VideoFrame/,
    suchAs: ['canvas.toDataURL()', 'createImageBitmap(image)', 'c.getContext(`2d`)'],
  },
  {
    what: 'elements that load what they name',
    pattern:
      /\(\s*[`'"](?:img|image|video|audio|iframe|object|embed|script|canvas)[`'"]|\bnew (?:Image|Audio)\b/,
    suchAs: ['jsx(`img`,{src:e})', 'document.createElement("script")', 'new Image'],
  },
  {
    what: 'requests',
    pattern: /\bfetch\s*\(|\bfetch\b\s*[.,;)]|XMLHttpRequest|sendBeacon|EventSource/,
    suchAs: ['fetch(e)', 'let{fetch:t}=window,n=fetch;', 'new XMLHttpRequest', 'navigator.sendBeacon(e)'],
  },
  {
    what: 'connections',
    pattern: /WebSocket|WebTransport|RTCPeerConnection|RTCDataChannel/,
    suchAs: ['new WebSocket(e)', 'new RTCPeerConnection'],
  },
  {
    what: 'code out of strings',
    pattern: /\beval\b|\bnew Function\b|\bFunction\s*\(|\bset(?:Timeout|Interval)\(\s*[`'"]/,
    suchAs: ['eval(e)', '(0,eval)(e)', 'new Function(e)', 'Function(e)()', 'setTimeout(`leave()`,1)'],
  },
  {
    what: 'code from elsewhere',
    pattern: /importScripts|new (?:Shared)?Worker\b|\bimport\(\s*[`'"](?:https?:)?\/\//,
    suchAs: ['import("https://cdn.example/code.js")', 'import(`//cdn.example`)', 'new Worker(e)'],
  },
  {
    what: 'HTML out of strings',
    pattern:
      /\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|srcdoc|createContextualFragment|DOMParser|setHTML/,
    suchAs: ['e.innerHTML=t', 'document.writeln(e)', 'e.setHTMLUnsafe(t)'],
  },
  {
    what: 'styles and pictures from elsewhere',
    pattern: /@import\b|url\(\s*['"]?(?:https?:)?\/\//,
    suchAs: ['@import "x.css"', 'background:url(https://cdn.example/a.png)', "url('//cdn.example')"],
  },
  {
    what: 'stores that outlive a report',
    pattern: /localStorage|sessionStorage|indexedDB|document\.cookie|\bcaches\./,
    suchAs: ['localStorage.x=1', 'indexedDB.open(e)', 'caches.open(e)'],
  },
  {
    what: 'talk with pages and other extensions',
    pattern: /postMessage|\.onMessageExternal|\.onConnectExternal|\.onUserScriptMessage/,
    suchAs: ['window.postMessage(e)', 'browser.runtime.onMessageExternal.addListener(e)'],
  },
  {
    what: 'maps, which carry the paths of a machine',
    pattern: /sourceMappingURL/,
    suchAs: ['//# sourceMappingURL=popup.js.map'],
  },
]

test.each(never)('a scan finds $what', ({ pattern, suchAs }) => {
  expect(suchAs.filter((code) => !pattern.test(code))).toEqual([])
})

type Exception = { text: RegExp; because: string }

/** Taken out of the code before it is searched. Each must still be there: one that is not is no exception any more. */
const allowed: readonly Exception[] = [
  {
    text: /\btabs:\{captureVisibleTab:\{minArgs:0,maxArgs:2\}/g,
    because:
      'webextension-polyfill lists the whole API by name; nobody calls it, and no permission would allow it.',
  },
  {
    text: /\binspectedWindow:\{eval:\{minArgs:1,maxArgs:2,singleCallbackArg:!1\}/g,
    because: 'The same list, of an API that exists in developer tools only.',
  },
  {
    text: /\bnew OffscreenCanvas\([^()]*\),\w+=\w+\.getContext\(`2d`,\{alpha:!1\}\)/g,
    because:
      'The poster of a hotline is saved as a picture: Signpost’s own words and code, drawn by browser/draw-picture.ts. No picture of anything else can be put on it: that is searched for everywhere.',
  },
]

/** Drawn by `scripts/draw-icons.ts`; everything else is text, and is searched. */
const pictures = ['.png']

describe.each(['chrome-mv3', 'firefox-mv3'])('the files of %s', (build) => {
  const folder = join(root, '.output', build)
  const files = globSync('**/*.*', { cwd: folder })
  const code = files
    .filter((file) => !pictures.includes(extname(file)))
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }))

  test.each(never)('hold no $what', ({ pattern }) => {
    const found = code.flatMap(({ file, text }) => {
      const searchedText = allowed.reduce((rest, exception) => rest.replace(exception.text, ''), text)
      const at = searchedText.search(pattern)
      return at < 0 ? [] : [`${file}: ${searchedText.slice(Math.max(0, at - 40), at + 60)}`]
    })
    expect(found).toEqual([])
  })

  test.each(allowed)('need the exception $text', ({ text, because }) => {
    expect(because).toMatch(/\.$/)
    expect(code.filter((each) => each.text.search(text) >= 0)).toHaveLength(1)
  })

  test('are of no other kind than these', () => {
    const kinds = new Set(files.map((file) => extname(file)))
    expect([...kinds].toSorted()).toEqual(['.css', '.html', '.js', '.json', '.png', '.txt'])
  })

  test('load nothing from anywhere else', () => {
    const pages = code.filter(({ file }) => file.endsWith('.html'))
    const loaded = pages.flatMap(({ text }) =>
      // A link is no load: it leads somewhere when it is pressed.
      [...text.replace(/<a\s[^>]*>/g, '').matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address),
    )
    expect(pages.map(({ file }) => file).toSorted()).toEqual([
      'desk.html',
      'guides.html',
      'leave.html',
      'options.html',
      'popup.html',
      'practice.html',
      'report.html',
      'welcome.html',
    ])
    expect(loaded.filter((address) => !/^\/(?:chunks|assets)\/[\w.-]+$/.test(address ?? ''))).toEqual([])
  })

  test('have the browser look up no host before a link is pressed', () => {
    const first = '<meta http-equiv="x-dns-prefetch-control" content="off">'
    const pages = code.filter(({ file }) => file.endsWith('.html'))
    expect(
      pages.filter(
        ({ text }) => !/<head>\s*<meta/.test(text) || text.indexOf('<meta') !== text.indexOf(first),
      ),
    ).toEqual([])
    // The only hint to the browser is for Signpost's own scripts.
    const hints = pages.flatMap(({ text }) =>
      [...text.matchAll(/<link\b[^>]*\brel="([^"]*)"/g)].map(([, rel]) => rel),
    )
    expect(new Set(hints)).toEqual(new Set(['stylesheet', 'modulepreload']))
  })

  test('switch no looking up back on, and ask for nothing ahead', () => {
    const ahead = /dns-prefetch|preconnect|prerender|speculationrules|['"`]prefetch['"`]/
    const found = code.filter(({ file, text }) => {
      const rest = file.endsWith('.html') ? text.replace('x-dns-prefetch-control', '') : text
      return ahead.test(rest)
    })
    expect(found.map(({ file }) => file)).toEqual([])
  })
})
