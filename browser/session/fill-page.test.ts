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
  ['the service’s own page', tab, service, { step: 'ready' }],
  ['its page while parts of it load', { ...tab, loading: true }, service, { step: 'ready' }],
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

test('nothing is filled on a page that the tab has moved to since', async () => {
  const url = 'https://report.example.org.evil.example/form'
  executeScript.mockResolvedValue([{ result: JSON.stringify({ url, language: 'en', fields: [] }) }])
  const page = await pageOn(tab)
  await page.fillForm()
  expect(page.fill.value).toEqual({ step: 'refused', because: 'look-alike' })
  expect(executeScript.mock.calls.map(([{ files }]) => files)).toEqual([['/describe-form.js']])
})
