import { expect, test, vi } from 'vitest'
import { glance, look } from './see-page.ts'

const capturePage = vi.hoisted(() => vi.fn())
vi.mock('./capture-page.ts', () => ({ capturePage }))

const url = 'https://www.example.com/posts/1'
const tab = { id: 7, windowId: 2, index: 0, incognito: false, loading: false, url, title: 'A page' }

test('at a glance a page has the title that the browser gives it', () => {
  expect(glance('toolbar', tab).page).toEqual({ url, title: 'A page', targets: [] })
})

test('the title of a page that loads may be that of the one before: its own word counts', async () => {
  capturePage.mockResolvedValue({ url, title: 'Its own title' })
  const loading = { ...tab, loading: true, title: 'The page before' }
  expect([glance('menu', loading).page, (await look('menu', loading))?.page]).toEqual([
    { url, targets: [] },
    { url, title: 'Its own title', targets: [] },
  ])
})
