import { beforeEach, expect, test, vi } from 'vitest'
import {
  openGuidesPage,
  openPage,
  openPageBehind,
  openPageHere,
  openReportBehind,
  openReportPage,
  openSettingsPage,
} from './open-page.ts'

const { create, set, get, remove, getCurrent, openOptionsPage } = vi.hoisted(() => ({
  create: vi.fn(),
  set: vi.fn(),
  get: vi.fn(),
  remove: vi.fn(),
  getCurrent: vi.fn(),
  openOptionsPage: vi.fn(),
}))
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: { create },
    storage: { session: { set, get, remove } },
    windows: { getCurrent },
    runtime: { getURL: (path: string) => `extension://signpost${path}`, openOptionsPage },
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
  getCurrent.mockReset().mockResolvedValue({ id: 3, incognito: false })
  for (const asked of [set, remove, openOptionsPage]) asked.mockReset()
  get.mockReset().mockResolvedValue({})
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

test('nor does a press that comes before it is known which page it was opened on', async () => {
  getCurrent.mockResolvedValue({ id: 3, incognito: true })
  for (const opening of [openReportPage(undefined), openGuidesPage(undefined, 'young'), openSettingsPage()])
    await expect(opening).rejects.toThrow('A private window shows no page of Signpost.')
  await openReportBehind(undefined, false)
  expect([create.mock.calls, openOptionsPage.mock.calls, set.mock.calls]).toEqual([[], [], []])
})

test('a browser that tells no windows shows its pages all the same', async () => {
  getCurrent.mockRejectedValue(new Error('No window.'))
  await openSettingsPage()
  await openReportPage(undefined)
  expect([create.mock.calls.length, openOptionsPage.mock.calls.length]).toEqual([1, 1])
})

test('what is known of no page opens in the window it stands in, a private one too', async () => {
  getCurrent.mockResolvedValue({ id: 9, incognito: true })
  await openPageHere('https://hotline.example/list')
  expect(create.mock.calls).toEqual([[{ url: 'https://hotline.example/list', active: true, windowId: 9 }]])
})

test('where the guides do not open, nothing stays behind of where they were to begin', async () => {
  create.mockRejectedValueOnce(new Error('Tabs cannot be edited right now.'))
  await expect(openGuidesPage(undefined, 'young')).rejects.toThrow('Tabs cannot be edited right now.')
  expect(remove.mock.calls).toEqual([['openedAt']])
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
