import type { RequestListener } from 'node:http'
import type { Browser } from './driver/browser.ts'
import type { Surface } from './driver/surface.ts'
import { pressButton, reportedSite, say } from './journey.ts'

declare const chrome: { storage: { session: { set: (items: object) => Promise<void> } } }

/** Of the address, the account and the note. No four letters of them are anywhere else, so that a packed file has them as they are. */
export const marks = ['wfgzqpkdxn', 'kxbpvzgqfl', 'vhtmrzqjcw'] as const
const [inAddress, inAccount, inNote] = marks

/** What a report that is handed over says, each part recognisable wherever it turns up. */
export const reported = {
  address: `${reportedSite}/${inAddress}`,
  account: inAccount,
  note: `It is below the ${inNote}.`,
}

/** Whether anything of the report is in a text, however a page has wrapped it. */
export function holdsReport(text: string): boolean {
  const unwrapped = [text, Buffer.from(text, 'base64').toString('latin1')]
  return marks.some((mark) => unwrapped.some((each) => each.includes(mark)))
}

const handedOver = (now: number): object => ({
  shape: 1,
  id: 'fill-journey',
  startedAt: now,
  touchedAt: now,
  timeZone: 'Asia/Manila',
  source: { gesture: 'toolbar', incognito: false },
  page: {},
  concern: 'imagery',
  fields: {
    address: reported.address,
    title: '',
    seenAt: '2026-11-22T10:00',
    platform: '',
    account: reported.account,
    post: '',
    author: '',
    published: '',
    payment: '',
    note: reported.note,
  },
  edited: ['account'],
  targets: [],
  opened: { service: 'ph-eprotectkids', country: 'PH', by: 'form', copied: true, opened: true },
})

/** The form of a made-up hotline, all of whose fields are filled, with markup and a script of a page. */
export const reportForm = (markup: string, script: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Report a page</title><link rel="icon" href="data:,">
  <h1>Report a page</h1><form id="f" action="/sent" method="post">
  <p><label>Web address (URL) <input id="a" name="address" type="url"></label></p>
  <p><label>What country are you in? <select id="s" name="country"><option value="">Choose</option>
    <option value="MY">Malaysia</option><option value="PH">Philippines</option></select></label></p>
  <p><label>Username or screen name of the person you are reporting <input id="u" name="account"></label></p>
  <p><label>Additional information <textarea id="n" name="note"></textarea></label></p>
  <p><button id="b" name="do" value="send">Send</button></p></form>${markup}<script>${script}</script></html>`

/** Answers every path of the hotline with a form, and what is sent there with a word of thanks. */
export const answerWith =
  (pageAt: (url: URL) => string): RequestListener =>
  (request, response) => {
    const url = new URL(request.url ?? '/', 'https://ecpat.org.ph')
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.setHeader('access-control-allow-origin', '*')
    const isPage = url.pathname.startsWith('/report/')
    response.end(
      isPage ? pageAt(url) : '<!doctype html><title>Thank you</title><link rel="icon" href="data:,">Thanks',
    )
  }

/** Puts a report that was just handed over to the hotline into the browser. */
export async function holdHandedOver(browser: Browser): Promise<void> {
  const page = await browser.openExtensionPage('options.html')
  const report = { shape: 1, writer: 'fill-journey', reports: { draft: handedOver(Date.now()) } }
  await page.evaluate((stored) => chrome.storage.session.set({ report: stored }), report)
}

/** The popup on a page of the hotline's, once it offers to fill in the form there. */
export async function offerToFill(
  browser: Browser,
  address: string,
): Promise<{ page: Surface; panel: Surface }> {
  const page = await browser.open(address)
  const panel = await pressButton(browser)
  await panel.button(say('fill.button')).state()
  return { page, panel }
}

/** What the card with the form says. */
export const cardText = (panel: Surface): Promise<string> =>
  panel.evaluate(() => document.querySelector('.fill-card')?.textContent ?? '')

/** Presses "Fill this form", and gives what the card says in the end. */
export async function fillAndRead(panel: Surface): Promise<string> {
  await panel.button(say('fill.button')).press()
  const isOver = async (): Promise<string | false> => {
    const text = await cardText(panel)
    const isAtWork = text.includes(say('fill.watching')) || text.includes(say('fill.button'))
    return isAtWork ? false : text
  }
  let said = ''
  await panel.waitFor(async () => {
    said = (await isOver()) || ''
    return said !== ''
  }, 'The card does not say what came of it.')
  return said
}
