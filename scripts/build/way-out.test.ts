import { expect, test } from 'vitest'
import languages from '../../locales/languages.json' with { type: 'json' }
import { wayOutOf, withScriptsAside } from './way-out.ts'

const page = (surface: string): string => `<html data-surface="${surface}"><body></body></html>`

test('a surface has a way out in every language and one for no language, and another page has none', () => {
  const headers = wayOutOf(page('popup'))
  expect(headers.map(({ attrs }) => attrs)).toEqual([
    ...languages.map(({ tag, direction }) => ({
      class: 'bar',
      lang: tag,
      dir: direction,
      'data-words': tag,
    })),
    { class: 'bar', lang: 'en', dir: 'ltr', 'data-words': '__MSG_words__' },
  ])
  expect(wayOutOf(page('report-page'))).toEqual(headers)
  expect(wayOutOf(page('options'))).toEqual([])
})

test('the way out is a link that says what it does', () => {
  const [english] = wayOutOf(page('popup'))
  expect(english?.children).toEqual([
    expect.objectContaining({ tag: 'svg' }),
    { tag: 'b', attrs: { class: 'bar-name' }, children: 'Signpost' },
    {
      tag: 'a',
      attrs: { class: 'ghost', role: 'button', href: '/leave.html', title: expect.any(String) },
      children: 'Leave quickly',
    },
  ])
})

test('a page does not wait for its scripts', () => {
  const [before, after] = ['<script type="module" src="/a.js">', '<script type="module" async src="/a.js">']
  expect(withScriptsAside(`<head>${before}</script></head>`)).toBe(`<head>${after}</script></head>`)
  expect(() => withScriptsAside(page('popup'))).toThrow('no script')
})
