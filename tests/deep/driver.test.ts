import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Browser } from '../e2e/driver/browser.ts'
import { browserUnderTest } from '../e2e/driver/browser-under-test.ts'
import { launch } from '../e2e/driver/launch.ts'
import type { Surface } from '../e2e/driver/surface.ts'
import { type Site, serveSite } from '../fixtures/site/serve-site.ts'

const extension = join(import.meta.dirname, '../fixtures/driver-extension')
const name = browserUnderTest()
let site: Site
let browser: Browser

beforeAll(async () => {
  site = await serveSite()
})
afterAll(() => site.close())

const heard = async (panel: Surface): Promise<unknown> => {
  const text = await panel.waitForText(/^Ready.*$/m)
  return JSON.parse(/^Ready (.*)$/m.exec(text)?.[1] ?? '{}')
}

describe(`the driver in ${name}`, () => {
  beforeAll(async () => {
    browser = await launch(name, {
      extension,
      languages: ['en-US', 'fil'],
      timeZone: 'Asia/Manila',
      hosts: {
        'report.example.org': (request, response) => {
          response.setHeader('content-type', 'text/html')
          response.end(`<!doctype html><title>A hotline</title><h1>Form at ${request.url}</h1>`)
        },
      },
    })
  })
  afterAll(() => browser.close())
  beforeEach(() => browser.startAfresh())

  test('presses the real toolbar button, which grants activeTab, in the zone and languages asked for', async () => {
    await browser.open(`${site.origin}/article.html`)
    const panel = await browser.pressToolbarButton()

    expect(await heard(panel)).toEqual({ address: `${site.origin}/article.html` })
    expect({ kind: panel.kind, url: await panel.url(), title: await panel.field('Title').value() }).toEqual({
      kind: 'popup',
      url: `${browser.extensionOrigin}/popup.html`,
      title: 'An ordinary article',
    })
    expect(await panel.text()).toContain('Asia/Manila en-US fil')
  })

  test('chooses the real menu entry on a link, an image and a selection', async () => {
    const article = await browser.open(`${site.origin}/article.html`)
    const page = `${site.origin}/article.html`
    const clicks: unknown[] = []
    for (const selector of ['#link', '#image']) {
      clicks.push(await heard(await browser.chooseMenuEntry(article, selector, /Report to a hotline/)))
      await browser.closePanel()
    }
    await article.selectText('#words')
    clicks.push(await heard(await browser.chooseMenuEntry(article, '#words', /Report to a hotline/)))

    expect(clicks).toEqual([
      { address: page, click: { page, link: `${site.origin}/profile.html?from=article#about` } },
      { address: page, click: { page, media: `${site.origin}/hills.svg` } },
      { address: page, click: { page, selection: 'A sentence of plain words to select.' } },
    ])
  })

  test('chooses the menu entry on a bare page, a video and a frame', async () => {
    const article = await browser.open(`${site.origin}/article.html`)
    const page = `${site.origin}/article.html`
    const clicks: unknown[] = []
    for (const selector of ['h1', '#video', '#frame']) {
      clicks.push(await heard(await browser.chooseMenuEntry(article, selector, /Report to a hotline/)))
      await browser.closePanel()
    }

    expect(clicks).toEqual([
      { address: page, click: { page } },
      { address: page, click: { page, media: `${site.origin}/clip.webm` } },
      { address: page, click: { page } },
    ])
  })

  test('uses a form as a person does, by role and name, with trusted events', async () => {
    await browser.open(`${site.origin}/article.html`)
    const panel = await browser.pressToolbarButton()
    await heard(panel)
    await panel.textbox('Title').fill('Ünïcode, "quotes" & ٣')
    await panel.textbox('Notes').fill(`Long ${'words '.repeat(200)}`)
    await panel.radio('A message').choose()
    await panel.checkbox('It is live').choose()
    await panel.combobox('Country').choose('United Kingdom')
    await panel.button('Count').press()
    await panel.waitForText('counted 1, trusted true')
    await panel.button('Far below').press()
    await panel.waitForText('pressed far below')

    const state = { description: '', disabled: false, invalid: false, focused: false }
    expect(await panel.fields()).toEqual([
      { ...state, role: 'textbox', name: 'Title', value: 'Ünïcode, "quotes" & ٣' },
      { ...state, role: 'textbox', name: 'Notes', value: `Long ${'words '.repeat(200)}` },
      { ...state, role: 'radio', name: 'A picture', value: 'picture', checked: false },
      { ...state, role: 'radio', name: 'A message', value: 'message', checked: true },
      { ...state, role: 'checkbox', name: 'It is live', value: 'on', checked: true },
      { ...state, role: 'combobox', name: 'Country', value: 'GB' },
    ])
    await expect(panel.button('Not yet').press({ limit: 300 })).rejects.toThrow('it is disabled')
    await expect(panel.button('Send').press({ limit: 300 })).rejects.toThrow('button “Copy the title”')
  })

  test('moves through the panel with the keyboard', async () => {
    await browser.open(`${site.origin}/article.html`)
    const panel = await browser.pressToolbarButton()
    await heard(panel)
    await panel.textbox('Title').fill('one two')
    await panel.press('Control+a')
    await panel.press('Backspace')
    await panel.press('x')
    await panel.press('Tab')
    expect(await panel.textbox('Notes').state()).toMatchObject({ focused: true })
    await panel.press('Shift+Tab')
    expect(await panel.textbox('Title').state()).toMatchObject({ focused: true, value: 'x' })
    await panel.textbox('Notes').press()
    await panel.press('Tab')
    await panel.press('Space')
    expect(await panel.radio('A picture').isChecked()).toBe(true)
  })

  test('closes the popup, stops the worker and finds both ready again', async () => {
    await browser.open(`${site.origin}/article.html`)
    const first = await browser.pressToolbarButton()
    await heard(first)
    await first.button('Count').press()
    await first.waitForText('counted 1')
    await browser.closePanel()
    expect({ open: await first.isOpen(), panel: await browser.isPanelOpen() }).toEqual({
      open: false,
      panel: false,
    })
    await browser.stopWorker()
    expect(await browser.isWorkerRunning()).toBe(false)
    expect(await browser.storage('session')).toEqual({ count: 1 })

    const second = await browser.pressToolbarButton()
    await heard(second)
    await second.button('Count').press()
    await second.waitForText('counted 2')
    expect(await browser.isWorkerRunning()).toBe(true)
    expect({ session: await browser.storage('session'), local: await browser.storage('local') }).toEqual({
      session: { count: 2 },
      local: {},
    })
  })

  test('records what leaves the browser, https too, and every tab', async () => {
    const before = browser.requests().length
    await browser.open(`${site.origin}/article.html`)
    const panel = await browser.pressToolbarButton()
    await heard(panel)
    await panel.button('Open the hotline').press()
    const hotline = await browser.tab('https://report.example.org/form')
    await hotline.waitForText('Form at /form')

    expect(await browser.tabs()).toEqual([
      { url: `${site.origin}/article.html`, title: 'An ordinary article', active: false },
      { url: 'https://report.example.org/form', title: 'A hotline', active: true },
    ])
    const sent = browser.requests().slice(before)
    const seen = sent.map(({ method, url, answer, headers }) => ({
      method,
      url,
      answer,
      referrer: headers.referer,
    }))
    expect(seen).toContainEqual({
      method: 'GET',
      url: `${site.origin}/article.html`,
      answer: 'loopback',
      referrer: undefined,
    })
    expect(seen).toContainEqual({
      method: 'GET',
      url: 'https://report.example.org/form',
      answer: 'stand-in',
      referrer: undefined,
    })
    const own = new Set([new URL(site.origin).host, new URL(site.otherOrigin).host, 'report.example.org'])
    expect(sent.filter(({ url }) => !own.has(new URL(url).host))).toEqual([])
    expect(browser.noise().filter(({ url, body }) => (url + body).includes('article'))).toEqual([])
  })

  test('refuses every other host, after recording it', async () => {
    const page = await browser.open(`${site.origin}/article.html`)
    const failure = await page.evaluate(() =>
      fetch('https://elsewhere.example.net/x?y=1', { mode: 'no-cors' }).then(
        () => 'answered',
        () => 'failed',
      ),
    )
    expect(failure).toBe('answered')
    expect(browser.requests().filter(({ host }) => host === 'elsewhere.example.net')).toMatchObject([
      { method: 'GET', path: '/x?y=1', answer: 'refused' },
    ])
  })

  test('reads the clipboard', async () => {
    await browser.open(`${site.origin}/article.html`)
    const panel = await browser.pressToolbarButton()
    await heard(panel)
    await panel.button('Copy the title').press()
    await panel.waitForText('copied')
    expect(await browser.clipboard()).toBe('An ordinary article')
  })

  test('opens a page of the extension in a tab, which takes no access to other pages', async () => {
    const options = await browser.openExtensionPage('options.html')
    expect({ kind: options.kind, text: await options.text() }).toEqual({
      kind: 'tab',
      text: 'Driver fixture options',
    })
    const panel = await browser.panel()
    expect(await panel.url()).toBe(await options.url())
  })

  test('takes a picture and finds what is wrong for assistive technology', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'signpost-picture-'))
    await browser.open(`${site.origin}/strict.html`)
    const panel = await browser.pressToolbarButton()
    await heard(panel)
    await panel.screenshot(join(folder, 'panel.png'))
    const picture = await readFile(join(folder, 'panel.png'))
    await rm(folder, { recursive: true })
    expect({ kind: picture.subarray(1, 4).toString(), wide: picture.readUInt32BE(16) > 300 }).toEqual({
      kind: 'PNG',
      wide: true,
    })
    expect((await panel.accessibilityProblems()).map(({ rule }) => rule)).toEqual([
      'landmark-one-main',
      'region',
    ])
  })
})

describe(`the driver in ${name}, with other circumstances`, () => {
  test('gives the extension policy, a dark theme and reduced motion, and presses its shortcut', async () => {
    const other = await launch(name, {
      extension,
      policy: { country: 'PH' },
      colorScheme: 'dark',
      reducedMotion: true,
    })
    try {
      const circumstances = async (panel: Surface): Promise<unknown> => {
        const text = await panel.waitForText(/^Set .*$/m)
        return JSON.parse(/^Set (.*)$/m.exec(text)?.[1] ?? '{}')
      }
      await other.open(`${site.origin}/article.html`)
      await other.pressShortcut('Alt+Shift+U')
      const panel = await other.panel()
      expect(await heard(panel)).toEqual({ address: `${site.origin}/article.html` })
      expect(await circumstances(panel)).toEqual({ dark: true, still: true, managed: { country: 'PH' } })
    } finally {
      await other.close()
    }
  })

  test('fills a hundred thousand characters, and makes a page of the extension narrow', async () => {
    const other = await launch(name, { extension })
    try {
      await other.open(`${site.origin}/article.html`)
      const panel = await other.pressToolbarButton()
      await panel.waitForText(/^Set .*"dark":false,"still":false,"managed":{}/m)
      await panel.textbox('Notes').fill('0123456789'.repeat(10_000))
      expect((await panel.textbox('Notes').value()).length).toBe(100_000)
      await panel.textbox('Title').fill('x'.repeat(600))
      expect((await panel.textbox('Title').value()).length).toBe(200)

      const options = await other.openExtensionPage('options.html')
      await options.resize({ width: 320, height: 640 })
      expect(await options.evaluate(() => [innerWidth, innerHeight])).toEqual([320, 640])
    } finally {
      await other.close()
    }
  })
})
