import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { removeInnerHtml } from './without-inner-html.ts'

const published = readFileSync(createRequire(import.meta.url).resolve('preact'), 'utf8')

test('takes the one branch out of the Preact that is installed, and nothing else', () => {
  const without = removeInnerHtml(published)
  expect(published.match(/innerHTML/g)).toHaveLength(2)
  expect(without).not.toContain('innerHTML')
  expect(published.length - without.length).toBeLessThan(120)
})

test('leaves an element empty that is given HTML', async () => {
  const code = removeInnerHtml(published)
  expect(code).toMatch(/\?\(\w+\.__k=\[\]\):/)
  expect(await import(`data:text/javascript,${encodeURIComponent(code)}`)).toMatchObject({
    h: expect.any(Function),
    render: expect.any(Function),
  })
})

test.each(['e.innerHTML=t', 'r||o&&(n.__html===o.__html)||(e.innerHTML=n.__html),', 'e["outerHTML"]=t'])(
  'stops the build at what it does not know: %s',
  (code) => {
    expect(() => removeInnerHtml(code)).toThrow('Preact writes HTML in a way that is not known here.')
  },
)
