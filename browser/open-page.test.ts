import { beforeEach, expect, test, vi } from 'vitest'
import { openGuidesPage, openPage, openPageBehind, openReportBehind, openReportPage } from './open-page.ts'

const { create, set } = vi.hoisted(() => ({ create: vi.fn(), set: vi.fn() }))
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: { create },
    storage: { session: { set } },
    runtime: { getURL: (path: string) => `extension://signpost${path}` },
  },
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
  set.mockReset()
  vi.unstubAllEnvs()
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
  await openReportPage({ ...tab, incognito: false })
  expect(create.mock.calls).toEqual([
    [{ url: 'extension://signpost/report.html', active: true, windowId: 3, index: 5 }],
  ])
})

test('nothing of a private window opens in an ordinary one, where it would be remembered', async () => {
  await expect(openReportPage(tab)).rejects.toThrow('A private window shows no page of Signpost.')
  await openReportBehind(tab, true)
  expect(create.mock.calls).toEqual([])
})

test('Firefox has room for a page of an extension in a private window', async () => {
  vi.stubEnv('FIREFOX', 'yes')
  await openReportPage(tab)
  await openReportBehind(tab, true)
  const place = { url: 'extension://signpost/report.html', windowId: 3, index: 5 }
  expect(create.mock.calls).toEqual([[{ ...place, active: true }], [{ ...place, active: false }]])
})

test('the guides begin where they are told to, which no address says', async () => {
  await openGuidesPage(tab, 'young')
  await openGuidesPage(tab, '')
  const opened = [{ url: 'extension://signpost/guides.html', active: true, windowId: 3, index: 5 }]
  expect(create.mock.calls).toEqual([opened, opened])
  expect(set.mock.calls).toEqual([[{ openedAt: 'young' }]])
})

test('a browser that refuses is heard, so that the person can be told', async () => {
  create.mockRejectedValueOnce(new Error('Tabs cannot be edited right now.'))
  await expect(openPage('https://hotline.example/report')).rejects.toThrow('Tabs cannot be edited right now.')
})
