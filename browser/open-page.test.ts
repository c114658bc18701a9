import { beforeEach, expect, test, vi } from 'vitest'
import { openPage, openPageBehind, openReportPage } from './open-page.ts'

const create = vi.hoisted(() => vi.fn())
vi.mock('wxt/browser', () => ({
  browser: { tabs: { create }, runtime: { getURL: (path: string) => `extension://signpost${path}` } },
}))

const tab = {
  id: 7,
  windowId: 3,
  index: 4,
  incognito: true,
  loading: false,
  url: 'https://meadow.example/what-was-seen',
  title: 'What was seen',
}

beforeEach(() => {
  create.mockReset().mockResolvedValue({ id: 12 })
})

test('a page is opened by its address alone, in front of the person', async () => {
  await openPage('https://hotline.example/report')
  expect(create.mock.calls).toEqual([[{ url: 'https://hotline.example/report', active: true }]])
})

test('a page is opened behind the one in front, and said which it is', async () => {
  expect(await openPageBehind('https://hotline.example/report', tab)).toBe(12)
  expect(create.mock.calls).toEqual([
    [{ url: 'https://hotline.example/report', active: false, windowId: 3, index: 5 }],
  ])
})

test('the report opens beside the page, at an address that says nothing of it', async () => {
  await openReportPage(tab)
  expect(create.mock.calls).toEqual([
    [{ url: 'extension://signpost/report.html', active: true, windowId: 3, index: 5 }],
  ])
})

test('the report opens in an ordinary window where a private one shows no extension page', async () => {
  create.mockRejectedValueOnce(new Error('Cannot create a tab in an incognito window.'))
  await openReportPage(tab)
  expect(create.mock.lastCall).toEqual([{ url: 'extension://signpost/report.html', active: true }])
})

test('a browser that refuses is heard, so that the person can be told', async () => {
  create.mockRejectedValueOnce(new Error('Tabs cannot be edited right now.'))
  await expect(openPage('https://hotline.example/report')).rejects.toThrow('Tabs cannot be edited right now.')
})
