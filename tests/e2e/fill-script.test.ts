import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FieldDescription, Filling, FormDescription } from '../../core/handoff/form-description.ts'
import { type Site, serveSite } from '../fixtures/site/serve-site.ts'
import type { Browser } from './driver/browser.ts'
import { browserUnderTest } from './driver/browser-under-test.ts'
import { launch } from './driver/launch.ts'
import type { Surface } from './driver/surface.ts'

type Injection = {
  target: { tabId: number }
  files?: string[]
  func?: (given: unknown) => void
  args?: unknown[]
}
declare const chrome: {
  tabs: { query: (of: object) => Promise<{ id: number }[]> }
  scripting: { executeScript: (injection: Injection) => Promise<{ result: unknown }[]> }
}

const name = browserUnderTest()
const builds = process.env.SIGNPOST_BUILDS ?? join(import.meta.dirname, '../../.output')
let site: Site
let browser: Browser

beforeAll(async () => {
  site = await serveSite()
  browser = await launch(name, {
    extension: join(builds, name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3'),
  })
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

type Form = { page: Surface; run: (script: string, given?: unknown) => Promise<unknown> }

/** A page in front with the popup open, whose press granted the tab: scripts run as Signpost runs them. */
async function openForm(file: string): Promise<Form> {
  if (await browser.isPanelOpen()) await browser.closePanel()
  const page = await browser.open(`${site.origin}/${file}`)
  const panel = await browser.pressToolbarButton()
  const run: Form['run'] = (script, given) =>
    panel.evaluate(
      async (file, fillings) => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
        const target = { tabId: tab?.id ?? -1 }
        if (fillings) {
          const func = (left: unknown): void => {
            Reflect.set(globalThis, Symbol.for('signpost.fillings.1'), left)
          }
          await chrome.scripting.executeScript({ target, func, args: [fillings] })
        }
        const [top] = await chrome.scripting.executeScript({ target, files: [file] })
        return top?.result ?? undefined
      },
      `/${script}.js`,
      given,
    )
  return { page, run }
}

const described = async ({ run }: Form): Promise<FormDescription> =>
  JSON.parse(String(await run('describe-form')))

const named = (form: FormDescription, key: string): FieldDescription => {
  const found = form.fields.find(({ name, id }) => name === key || id === key)
  if (!found) throw new Error(`No field is called ${key}.`)
  return found
}
const filling = (
  form: FormDescription,
  key: string,
  value: string,
  kind: Filling['kind'] = 'text',
): Filling => ({
  ref: named(form, key).ref,
  field: 'note',
  kind,
  value,
  score: 1,
})

/** Whatever would be sent goes to this address. */
const sent = (): unknown[] => browser.requests().filter(({ url }) => new URL(url).pathname === '/sent')

const plainState = (page: Surface): Promise<unknown> =>
  page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')]
    return {
      values: fields.map((field) => [field.name || field.id, field.value, field.checked === true]),
      editor: document.querySelector('#editor')?.innerHTML,
      marked: [...document.querySelectorAll('[data-signpost-filled]')].map(
        (each) => each.getAttribute('name') ?? each.id,
      ),
      outlines: fields
        .filter((field) => getComputedStyle(field).outlineStyle === 'solid')
        .map((field) => field.name),
      sheets: document.adoptedStyleSheets.length,
      focus: document.activeElement?.localName,
      scrolled: scrollY,
      address: location.pathname,
    }
  })

describe(`the scripts that fill a form, in ${name}`, () => {
  test('fill an ordinary form in every kind of control, and put all of it back', async () => {
    const form = await openForm('forms-plain.html')
    const before = await plainState(form.page)
    const fields = await described(form)
    const { ref } = named(fields, 'story')
    expect({ ...named(fields, 'story'), ref: '' }).toEqual({
      ref: '',
      tag: 'textarea',
      type: 'text',
      name: 'story',
      id: '',
      autocomplete: '',
      placeholder: '',
      labels: ['What happened?'],
      hint: 'A few words',
      nearby: '',
      sections: [{ text: 'A plain form', of: 'page' }],
      options: [],
      required: false,
      value: '',
      visible: true,
      editable: true,
      position: 1,
    })
    expect(ref).toMatch(/^[a-z0-9]+-1$/)
    const texts = (key: string) => {
      const { labels, nearby, value, editable, options } = named(fields, key)
      return { labels, nearby, value, editable, options: options.length }
    }
    expect([
      texts('link'),
      texts('time'),
      texts('platform'),
      texts('agree'),
      texts('secret'),
      texts('fixed'),
      texts('off'),
      texts('month'),
      texts('editor'),
    ]).toEqual([
      { labels: ['Where is it?'], nearby: '', value: 'https://', editable: true, options: 0 },
      { labels: ['Time', 'Answer'], nearby: '', value: '', editable: true, options: 0 },
      { labels: ['Which site?'], nearby: '', value: '', editable: true, options: 0 },
      { labels: [], nearby: 'I agree', value: 'on', editable: true, options: 1 },
      { labels: [], nearby: '', value: '', editable: true, options: 0 },
      { labels: [], nearby: '', value: '', editable: false, options: 0 },
      { labels: [], nearby: '', value: '', editable: false, options: 0 },
      { labels: ['Month', 'When was it?'], nearby: '', value: '', editable: true, options: 3 },
      { labels: [], nearby: 'Notes', value: '', editable: true, options: 0 },
    ])
    const message = fields.fields.find(({ options }) => options[0]?.value === 'message')
    expect(message).toMatchObject({
      labels: ['A message', 'What is it?'],
      options: [{ value: 'message', text: 'A message' }],
      group: expect.any(String),
      checked: false,
    })

    const asked = [
      filling(fields, 'link', 'https://example.org/a'),
      filling(fields, 'story', 'One line\nand another'),
      { ...filling(fields, 'kind', 'message', 'choice'), ref: message?.ref ?? '' },
      filling(fields, 'day', '2', 'option'),
      filling(fields, 'month', '1', 'option'),
      filling(fields, 'year', '2026', 'option'),
      filling(fields, 'time', '09:30'),
      filling(fields, 'platform', 'Example'),
      filling(fields, 'editor', 'One <b>line</b>\nand another'),
    ]
    const never = [
      filling(fields, 'mail', 'a@example.org'),
      filling(fields, 'secret', 'words'),
      filling(fields, 'fixed', 'words'),
      filling(fields, 'off', 'words'),
      filling(fields, 'jump', 'Suomi', 'option'),
      filling(fields, 'agree', 'words'),
      { ...filling(fields, 'link', 'words'), ref: 'elsewhere-1' },
    ]
    expect(await form.run('fill-form', [...asked, ...never])).toEqual({
      filled: asked.map(({ ref }) => ref),
      notStuck: never.map(({ ref }) => ref),
    })
    expect(await plainState(form.page)).toEqual({
      values: [
        ['link', 'https://example.org/a', false],
        ['story', 'One line\nand another', false],
        ['kind', 'picture', false],
        ['kind', 'message', true],
        ['day', '2', false],
        ['month', '1', false],
        ['year', '2026', false],
        ['time', '09:30', false],
        ['platform', 'Example', false],
        ['agree', 'on', false],
        ['mail', '', false],
        ['secret', 'hush', false],
        ['fixed', '', false],
        ['off', '', false],
        ['jump', 'English', false],
      ],
      editor: 'One &lt;b&gt;line&lt;/b&gt;<br>and another',
      marked: ['link', 'story', 'kind', 'day', 'month', 'year', 'time', 'platform', 'editor'],
      outlines: ['link', 'story', 'kind', 'day', 'month', 'year', 'time', 'platform'],
      sheets: 1,
      focus: 'body',
      scrolled: 0,
      address: '/forms-plain.html',
    })
    expect(await form.run('undo-fill')).toBe(true)
    expect(await plainState(form.page)).toEqual(before)
    expect([await form.run('undo-fill'), await form.run('fill-form')]).toEqual([false, undefined])
    expect(sent()).toEqual([])
  })

  test('leave what the person wrote before and after', async () => {
    const form = await openForm('forms-plain.html')
    const fields = await described(form)
    const write = (key: string, value: string): Promise<void> =>
      form.page.evaluate(
        (field, text) => {
          const found = document.querySelector<HTMLInputElement>(`[name=${field}]`)
          if (found) found.value = text
        },
        key,
        value,
      )
    const value = (key: string): Promise<string | undefined> =>
      form.page.evaluate((field) => document.querySelector<HTMLInputElement>(`[name=${field}]`)?.value, key)
    await write('platform', 'My own words')
    const asked = [filling(fields, 'platform', 'Example'), filling(fields, 'story', 'Words')]
    expect(await form.run('fill-form', asked)).toEqual({ filled: [asked[1]?.ref], notStuck: [asked[0]?.ref] })
    await write('story', 'Words, and my own')
    expect(await form.run('undo-fill')).toBe(true)
    expect([await value('platform'), await value('story')]).toEqual(['My own words', 'Words, and my own'])
  })

  test('are heard by pages that keep the state themselves, and give up where it does not stick', async () => {
    const form = await openForm('forms-controlled.html')
    const fields = await described(form)
    const keys = ['tracked', 'lines', 'late', 'refused', 'shortened']
    const asked = [
      ...keys.map((key) => filling(fields, key, 'Twelve words')),
      filling(fields, 'kind', 'picture', 'choice'),
    ]
    const refs = asked.map(({ ref }) => ref)
    const state = (): Promise<unknown> =>
      form.page.evaluate(() => ({
        states: (window as unknown as { states: unknown }).states,
        shown: [...document.querySelectorAll<HTMLInputElement>('[data-hears]')].map(({ value }) => value),
      }))
    expect(await form.run('fill-form', asked)).toEqual({
      filled: [refs[0], refs[1], refs[2], refs[5]],
      notStuck: [refs[3], refs[4]],
    })
    const words = 'Twelve words'
    expect(await state()).toEqual({
      states: { tracked: words, lines: words, late: words, refused: '', shortened: '', kind: 'picture' },
      shown: [words, words, words, '', ''],
    })
    expect(await form.run('undo-fill')).toBe(true)
    expect(await state()).toEqual({
      states: { tracked: '', lines: '', late: '', refused: '', shortened: '', kind: 'picture' },
      shown: ['', '', '', '', ''],
    })
    expect(sent()).toEqual([])
  })

  test('reach into open shadow roots and frames of the same origin, and nowhere else', async () => {
    const form = await openForm('forms-nested.html')
    await form.page.waitFor(
      (page) =>
        page.evaluate(
          () =>
            document.querySelectorAll('iframe').length === frames.length &&
            document.readyState === 'complete',
        ),
      'The frames do not load.',
    )
    const fields = await described(form)
    expect(fields.fields.map(({ name, labels, visible }) => ({ name, labels, visible }))).toEqual([
      { name: 'part', labels: ['In a component'], visible: true },
      { name: 'framed', labels: ['In a frame'], visible: true },
      { name: 'framed', labels: ['In a frame'], visible: false },
    ])
    const asked = [filling(fields, 'part', 'In the root'), filling(fields, 'framed', 'In the frame')]
    const state = (): Promise<unknown> =>
      form.page.evaluate(() => {
        const root = document.querySelector('#host')?.shadowRoot
        const part = root?.querySelector('input')
        const frame = document.querySelector<HTMLIFrameElement>('#same')?.contentDocument
        const framed = frame?.querySelector('input')
        return {
          values: [part?.value, framed?.value],
          marked: [part?.matches('[data-signpost-filled]'), framed?.matches('[data-signpost-filled]')],
          outlines: [part, framed].map((field) => field && getComputedStyle(field).outlineStyle === 'solid'),
          sheets: [root?.adoptedStyleSheets.length, frame?.adoptedStyleSheets.length],
          heard: (window as unknown as { heard: unknown }).heard,
        }
      })
    expect(await form.run('fill-form', asked)).toEqual({ filled: asked.map(({ ref }) => ref), notStuck: [] })
    const told = ['input', 'change']
    expect(await state()).toEqual({
      values: ['In the root', 'In the frame'],
      marked: [true, true],
      outlines: [true, true],
      sheets: [1, 1],
      heard: told,
    })
    expect(await form.run('undo-fill')).toBe(true)
    expect(await state()).toEqual({
      values: ['', ''],
      marked: [false, false],
      outlines: [false, false],
      sheets: [0, 0],
      heard: [...told, ...told],
    })
  })

  test('tell what a person sees from what is hidden from them', async () => {
    const form = await openForm('forms-snares.html')
    const { fields } = await described(form)
    const namesOf = (isVisible: boolean): string[] =>
      fields.filter(({ visible }) => visible === isVisible).map(({ name }) => name)
    expect({ seen: namesOf(true), hidden: namesOf(false) }).toEqual({
      seen: ['seen', 'pale', 'scrolled', 'drawn'],
      hidden: [
        'away',
        'above',
        'faint',
        'shut',
        'cut',
        'path',
        'gone',
        'unseen',
        'untold',
        'inert',
        'tiny',
        'folded',
      ],
    })
  })

  test('read a form whose fields are named like its own properties', async () => {
    const form = await openForm('forms-clobbered.html')
    const { fields, language } = await described(form)
    expect({
      language,
      fields: fields.map(({ name, labels, nearby, visible }) => ({ name, labels, nearby, visible })),
    }).toEqual({
      language: 'en',
      fields: [
        { name: 'parentNode', labels: ['Name of the site'], nearby: '', visible: true },
        { name: 'previousSibling', labels: [], nearby: 'Before it', visible: true },
        { name: 'getAttribute', labels: [], nearby: '', visible: true },
        { name: 'ownerDocument', labels: ['Document'], nearby: '', visible: true },
        { name: 'children', labels: ['Children'], nearby: '', visible: true },
        { name: 'querySelectorAll', labels: ['All'], nearby: '', visible: true },
        { name: 'getRootNode', labels: ['Root'], nearby: '', visible: true },
      ],
    })
  })

  test('work under a strict policy of the page, outline and all', async () => {
    const form = await openForm('forms-strict.html')
    const fields = await described(form)
    const asked = [filling(fields, 'link', 'https://example.org/a')]
    expect(await form.run('fill-form', asked)).toEqual({ filled: asked.map(({ ref }) => ref), notStuck: [] })
    expect(await plainState(form.page)).toMatchObject({
      values: [['link', 'https://example.org/a', false]],
      outlines: ['link'],
    })
    expect(await form.run('undo-fill')).toBe(true)
    expect(await plainState(form.page)).toMatchObject({
      values: [['link', '', false]],
      outlines: [],
      sheets: 0,
    })
  })

  test('take at most 2,000 fields of a long page, and no ref of another page', async () => {
    const form = await openForm('forms-long.html')
    const fields = await described(form)
    expect([fields.fields.length, fields.fields.at(-1)?.name, fields.fields.at(-1)?.labels]).toEqual([
      2000,
      'answer1999',
      ['Question 1999'],
    ])
    const asked = [filling(fields, 'answer7', 'Words')]
    const other = await openForm('forms-long.html')
    await described(other)
    expect(await other.run('fill-form', asked)).toEqual({ filled: [], notStuck: asked.map(({ ref }) => ref) })
  })
})
