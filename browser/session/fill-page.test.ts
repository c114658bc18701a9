import { signal } from '@preact/signals'
import { afterEach, expect, test, vi } from 'vitest'
import { beginDraft } from '../../core/report/begin-draft.ts'
import type { Reports } from '../../core/report/receive-sighting.ts'
import type { Service } from '../../core/routing/index.ts'
import { exampleSighting } from '../../tests/fixtures/example-sighting.ts'
import type { TabInSight } from '../tab-in-sight.ts'
import { type FilledPage, fillPage } from './fill-page.ts'

const executeScript = vi.hoisted(() => vi.fn())
vi.mock('wxt/browser', () => ({ browser: { scripting: { executeScript } } }))

afterEach(() => executeScript.mockReset())

const tab: TabInSight = {
  id: 7,
  windowId: 1,
  index: 0,
  incognito: false,
  loading: false,
  url: 'https://report.example.org/form',
  title: '',
}
const service: Service = {
  id: 'qq-hotline',
  kind: 'hotline',
  name: 'Hotline',
  country: 'QQ',
  networks: [],
  scopes: ['csam'],
  reportUrl: 'https://report.example.org/',
  phones: [],
  languages: ['en'],
  because: 'takes-this',
}

async function pageOn(seen: TabInSight | undefined, to: Service = service): Promise<FilledPage> {
  const reports = signal<Reports>({ draft: beginDraft(exampleSighting, 'id') })
  const held = {
    reports,
    notKept: signal(false),
    notWiped: signal(false),
    change: (change: (before: Reports) => Reports) => {
      reports.value = change(reports.value)
    },
    changeStored: () => Promise.reject(new Error('Filling stores nothing of its own.')),
    wipe: () => Promise.reject(new Error('Filling wipes nothing.')),
  }
  const page = fillPage(held, signal(reports.value.draft), signal(seen), signal(to), signal('QQ'))
  await vi.dynamicImportSettled()
  return page
}

const { reportUrl: _reportUrl, ...byPhone } = service

test.each([
  ['the service’s own page', tab, service, { step: 'ready', sends: false }],
  ['its page while parts of it load', { ...tab, loading: true }, service, { step: 'ready', sends: false }],
  [
    'a page that is not there yet',
    { ...tab, loading: true, url: 'about:blank' },
    service,
    { step: 'loading' },
  ],
  ['a page that no press has granted', { ...tab, url: undefined }, service, { step: 'unseen' }],
  [
    'any other page',
    { ...tab, url: 'https://meadow.test/' },
    service,
    { step: 'refused', because: 'other-site' },
  ],
  ['a service that has no pages', tab, byPhone, { step: 'hidden' }],
  ['no tab', undefined, service, { step: 'hidden' }],
] as const)('%s', async (_, seen, to, state) => {
  const page = await pageOn(seen, to)
  expect(page.fill.value).toEqual(state)
})

type Injection = { files?: string[]; target: object }

/** Answers of the page's scripts by their names, in a document of that name. */
function pageAnswers(answers: Readonly<Record<string, unknown>>, left: unknown = true): void {
  executeScript.mockImplementation(async ({ files }: Injection) => [
    { documentId: 'D', result: files ? answers[files[0] ?? ''] : left },
  ])
}
const ran = (): string[] =>
  executeScript.mock.calls
    .flatMap(([injection]: Injection[]) => injection?.files ?? ['what is to be filled'])
    .filter((file: string) => file !== '/look-for-signs.js')

const field = {
  ref: 'page-0',
  tag: 'input',
  type: 'url',
  labels: ['Web address (URL)'],
  visible: true,
  editable: true,
}
const url = tab.url
const described = { '/describe-form.js': JSON.stringify({ url, language: 'en', fields: [field] }) }
const filledIn = { ...described, '/fill-form.js': { filled: ['page-0'], notStuck: [] } }
const seen = { url, holding: ['page-0'], isOver: true }

test('nothing is filled on a page that the tab has moved to since', async () => {
  const elsewhere = 'https://report.example.org.evil.example/form'
  pageAnswers({ '/describe-form.js': JSON.stringify({ url: elsewhere, language: 'en', fields: [] }) })
  const page = await pageOn(tab)
  await page.fillForm()
  expect(page.fill.value).toEqual({ step: 'refused', because: 'look-alike' })
  expect(ran()).toEqual(['/describe-form.js'])
})

test('nothing is filled in a document that has taken the place of the described one', async () => {
  pageAnswers(described, false)
  const page = await pageOn(tab)
  await page.fillForm()
  expect(page.fill.value).toEqual({ step: 'replaced' })
  expect(ran()).toEqual(['/describe-form.js', 'what is to be filled'])
})

test('a page says before the press that it sends', async () => {
  pageAnswers({ '/look-for-signs.js': true })
  const page = await pageOn(tab)
  await vi.waitFor(() => expect(page.fill.value).toEqual({ step: 'ready', sends: true }))
})

test.each([
  ['went elsewhere', undefined],
  ['could not be stopped from leaving', { ...seen, left: true }],
  ['has emptied what was filled', { ...seen, holding: [] }],
])('a page that %s is never told as filled', async (_, watched) => {
  pageAnswers({ ...filledIn, '/watch-fill.js': watched })
  const page = await pageOn(tab)
  const steps: string[] = []
  const stop = page.fill.subscribe(({ step }) => steps.push(step))
  await page.fillForm()
  stop()
  expect(steps).toEqual(['ready', 'working', 'watching', 'gone'])
})

test('what a page does after it counted as quiet is told too', async () => {
  pageAnswers(filledIn)
  const watched = [{ ...seen, isOver: false }, { ...seen, stopped: 1, isOver: false }, seen]
  const other = executeScript.getMockImplementation()
  executeScript.mockImplementation(async (injection: Injection) =>
    injection.files?.[0] === '/watch-fill.js'
      ? [{ documentId: 'D', result: watched.shift() }]
      : other?.(injection),
  )
  const page = await pageOn(tab)
  const told: unknown[] = []
  const stop = page.fill.subscribe((fill) => told.push(fill.step === 'filled' ? fill.stopped : fill.step))
  await page.fillForm()
  stop()
  expect(told).toEqual(['ready', 'working', 'watching', false, true, false])
})
