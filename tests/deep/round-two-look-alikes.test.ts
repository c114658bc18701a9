import type { RequestListener } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Browser } from '../e2e/driver/browser.ts'
import type { Surface } from '../e2e/driver/surface.ts'
import { fillAndRead, holdHandedOver, marks, offerToFill, reportForm } from '../e2e/fill-journey.ts'
import { beginJourney, type Journey, name, pressButton, say } from '../e2e/journey.ts'
import { addToFigure } from '../figures.ts'

const hotline = 'https://ecpat.org.ph/report/'

/** What stands on the hotline's own page, and changes between the look and the fill, or is somebody else's. */
const swaps: Readonly<Record<string, { markup?: string; script?: string; own?: string }>> = {
  'labels that change places': {
    script: `const l = f.querySelectorAll('label'); setInterval(() => { const t = l[0].firstChild.data; l[0].firstChild.data = t.includes('Web') ? 'Your own e-mail address ' : 'Web address (URL) ' }, 3)`,
  },
  'fields that change places': {
    script: `setInterval(() => { const [x, y] = [a.parentNode, u.parentNode]; x.append(u); y.append(a) }, 3)`,
  },
  'fields that are made anew': {
    script: `setInterval(() => { for (const id of ['a', 'u', 'n']) { const e = document.getElementById(id); const c = e.cloneNode(); e.replaceWith(c) } }, 3)`,
  },
  'fields that become passwords': {
    script: `setInterval(() => { a.type = a.type === 'url' ? 'password' : 'url'; u.type = u.type === 'text' ? 'password' : 'text' }, 3)`,
  },
  'a form of another site in a frame': {
    own: `<iframe title="Form" style="inline-size: 600px; block-size: 600px" src="https://evil.example.org/form"></iframe>`,
  },
  'a form in a frame without an origin': {
    own: `<iframe title="Form" style="inline-size: 600px; block-size: 600px" sandbox="allow-scripts allow-forms" src="/form"></iframe>`,
  },
  'a form in a frame that goes to another site': {
    own: `<iframe title="Form" style="inline-size: 600px; block-size: 600px" src="/form"></iframe><script>setTimeout(() => { document.querySelector('iframe').src = 'https://evil.example.org/form' }, 400)</script>`,
  },
}

const form = reportForm('', '')
const answer: RequestListener = (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', hotline)
  response.setHeader('content-type', 'text/html; charset=utf-8')
  if (pathname === '/report/away') {
    response.writeHead(302, { location: 'https://evil.example.org/report/' }).end()
    return
  }
  if (pathname === '/report/sandbox')
    response.setHeader('content-security-policy', 'sandbox allow-forms allow-scripts')
  const swap = Object.values(swaps)[Number(searchParams.get('swap') ?? -1)]
  if (swap?.own)
    response.end(
      `<!doctype html><html lang="en"><title>Report a page</title><link rel="icon" href="data:,"><h1>Report a page</h1>${swap.own}</html>`,
    )
  else if (pathname === '/framing')
    response.end(
      `<!doctype html><title>Report a page</title><link rel="icon" href="data:,"><style>body{margin:0}iframe{border:0;inline-size:100vw;block-size:100vh}</style><iframe title="R" src="${hotline}"></iframe>`,
    )
  else response.end(swap ? reportForm(swap.markup ?? '', swap.script ?? '') : form)
}

const alike = [
  'https://ecpat.org.ph.evil.example.org/report/',
  'https://ecpat-org-ph.example.org/report/',
  'https://ecpat.org.ph:8443/report/',
  'http://ecpat.org.ph/report/',
  'http://ecpat.org.ph:443/report/',
  'https://report.ecpat.org.ph/report/',
  'https://ecpat.org.pk/report/',
  'https://ecpat.org.ph./report/',
  'https://eecpat.org.ph/report/',
  'https://ecpat.0rg.ph/report/',
  'https://xn--pt-7kcmf2b.org.ph/report/',
  'https://evil.example.org/https://ecpat.org.ph/report/',
  'https://evil.example.org/?https://ecpat.org.ph/report/#https://ecpat.org.ph/report/',
  'https://evil.example.org/framing',
  'https://ecpat.org.ph/report/away',
  'view-source:https://ecpat.org.ph/report/',
  `data:text/html,<base href="https://ecpat.org.ph/report/">${encodeURIComponent(form)}`,
]
const hostOf = (address: string): string[] => (/^https?:/.test(address) ? [new URL(address).hostname] : [])
const hosts = Object.fromEntries(
  [...alike.flatMap(hostOf), 'evil.example.org', 'ecpat.org.ph'].map((host) => [host, answer]),
)

let journey: Journey
let browser: Browser
beforeAll(async () => {
  journey = await beginJourney({ hosts })
  ;({ browser } = journey)
})
afterAll(() => journey.close())
beforeEach(async () => {
  await browser.startAfresh()
  await holdHandedOver(browser)
  addToFigure('attempts: look-alikes', 1)
})

const heldBy = (page: Surface): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map((each) => each.value).join(' '),
  )
const expectUnfilled = async (page: Surface): Promise<void> => {
  const held = await heldBy(page)
  expect(marks.filter((mark) => held.includes(mark))).toEqual([])
}

async function expectNotOffered(page: Surface): Promise<void> {
  const panel = await pressButton(browser)
  const goOn = panel.button(say('underWay.goOn'))
  await panel.waitFor(
    async () => (await goOn.isThere()) || (await panel.text()).includes(say('opened.status')),
    'It shows no report.',
  )
  if (await goOn.isThere()) await goOn.press()
  await panel.waitForText(say('opened.status'))
  // The list of public suffixes comes a moment later.
  const refused = ['not-https', 'look-alike', 'other-site'] as const
  await panel.waitFor(async () => {
    const text = await panel.text()
    return [...refused.map((because) => say(`fill.refused.${because}`)), say('fill.unseen')].some((each) =>
      text.includes(each),
    )
  }, 'It does not say why this form is not filled.')
  expect(await panel.button(say('fill.button')).isThere()).toBe(false)
  await expectUnfilled(page)
}

describe(`in ${name} no form is filled`, () => {
  test.each(alike)('at %s', async (address) => {
    await expectNotOffered(await browser.open(address))
  })

  test('of a page that a hotline’s page has made for itself', async () => {
    const opener = await browser.open(hotline)
    await opener.stage.evaluate(
      `void (location = URL.createObjectURL(new Blob([${JSON.stringify(form)}], { type: 'text/html' })))`,
    )
    await expectNotOffered(await browser.tab(/^blob:/))
  })
})

describe(`on the hotline’s own page in ${name}`, () => {
  test.each(Object.keys(swaps).map((each, at) => [each, at] as const))(
    '%s are filled by nothing that is not theirs',
    async (_, at) => {
      const { page, panel } = await offerToFill(browser, `${hotline}?swap=${at}`)
      await fillAndRead(panel)
      const wrong = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>('input')]
          .filter(({ value }) => value !== '')
          .filter(
            (field) =>
              field.type === 'password' ||
              (/e-mail/.test(field.labels?.[0]?.textContent ?? '') && /\w/.test(field.value)) ||
              (field.id === 'a') !== field.value.startsWith('http'),
          )
          .map(({ id, type, value, labels }) => `${id} ${type} ${labels?.[0]?.textContent} ${value}`),
      )
      expect(wrong).toEqual([])
      const asked = browser.requests().filter(({ url }) => marks.some((mark) => url.includes(mark)))
      expect(asked.map(({ url }) => url)).toEqual([])
    },
  )

  test.each(['evil.example.org', 'sandboxed'])('the form in a frame (%s) stays empty', async (which) => {
    const { page, panel } = await offerToFill(browser, `${hotline}?swap=${which === 'sandboxed' ? 5 : 4}`)
    await page.evaluate(() => {
      addEventListener('message', (event) => Reflect.set(globalThis, 'said', event.data))
    })
    await fillAndRead(panel)
    expect(await page.evaluate(() => Reflect.get(globalThis, 'said') ?? '')).toBe('')
  })
})
