import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { linksTable } from './links-table.ts'
import { type OpenOptions, openAll } from './open-all.ts'

let server: Server
let origin = ''
const asked: string[] = []
let atOnce = 0
let mostAtOnce = 0

const page = (title: string): string => `<!doctype html><title>${title}</title><h1>Hotline</h1>`
const redirect = (answer: ServerResponse, status: number, location: string): void => {
  answer.writeHead(status, { location }).end()
}
const answers: Record<string, (answer: ServerResponse, times: number) => void> = {
  '/': (answer) => answer.end(page('Hotline')),
  '/report': (answer) => answer.end(page('Report')),
  '/gone': (answer) => answer.writeHead(404).end(),
  '/closed': (answer) => answer.writeHead(410).end(),
  '/robots-only': (answer) => answer.writeHead(403).end(),
  '/soft': (answer) => answer.end(page('Error 404')),
  '/soft-heading': (answer) => answer.end('<h1 class="x">Página <b>no encontrada</b></h1>'),
  '/lost': (answer) => redirect(answer, 302, '/'),
  '/moved': (answer) => redirect(answer, 301, '/moved-again'),
  '/moved-again': (answer) => redirect(answer, 308, '/report'),
  '/elsewhere-today': (answer) => redirect(answer, 302, '/report'),
  '/circle': (answer) => redirect(answer, 302, '/circle-back'),
  '/circle-back': (answer) => redirect(answer, 302, '/circle'),
  '/ever-further': (answer, times) => redirect(answer, 302, `/ever-further?${times}`),
  '/silent': () => undefined,
  '/stalls': (answer) => answer.write('<title>'),
  '/busy': (answer, times) => (times < 3 ? answer.writeHead(503).end() : answer.end(page('Report'))),
  '/hangs-up': (answer) => answer.destroy(),
  '/endless': (answer) => {
    const more = (): void => {
      while (answer.write('x'.repeat(65_536)));
      answer.once('drain', more)
    }
    answer.on('error', () => undefined)
    more()
  },
}

beforeAll(async () => {
  server = createServer(({ url = '', method = '' }, answer) => {
    const path = url.replace(/\?.*/, '')
    asked.push(`${method} ${path}`)
    atOnce += 1
    mostAtOnce = Math.max(mostAtOnce, atOnce)
    answer.once('close', () => {
      atOnce -= 1
    })
    answers[path]?.(answer, asked.filter((one) => one === `${method} ${path}`).length)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const options: OpenOptions = { concurrency: 4, timeout: 5000, retries: 2, backoff: 1 }
const impatient: OpenOptions = { ...options, timeout: 100 }
const open = async (path: string, patience = options): Promise<unknown> => {
  const [opened] = await openAll([{ address: origin + path, usedBy: ['qq-line reportUrl'] }], patience)
  return { ...opened?.outcome, tries: opened?.tries }
}

describe('what becomes of an address', () => {
  test.each([
    ['/report', { kind: 'answers', tries: 1 }],
    ['/endless', { kind: 'answers', tries: 1 }],
    ['/elsewhere-today', { kind: 'answers', tries: 1 }],
    ['/gone', { kind: 'missing', status: 404, tries: 1 }],
    ['/closed', { kind: 'missing', status: 410, tries: 1 }],
    ['/robots-only', { kind: 'refused', status: 403, tries: 1 }],
    ['/soft', { kind: 'missing-in-words', because: 'says "Error 404"', tries: 1 }],
    ['/soft-heading', { kind: 'missing-in-words', because: 'says "Página no encontrada"', tries: 1 }],
    ['/lost', { kind: 'missing-in-words', because: 'leads to the front page', tries: 1 }],
    ['/circle', { kind: 'loops', tries: 1 }],
    ['/ever-further', { kind: 'loops', tries: 1 }],
    ['/busy', { kind: 'answers', tries: 3 }],
    ['/hangs-up', { kind: 'unreachable', because: 'UND_ERR_SOCKET', tries: 3 }],
  ])('%s: %o', async (path, outcome) => {
    expect(await open(path)).toEqual(outcome)
  })

  test.each(['/silent', '/stalls'])('%s: no answer in time, however often', async (path) => {
    expect(await open(path, impatient)).toEqual({ kind: 'timed-out', tries: 3 })
  })

  test('an address that leads from https to http is not safe', async () => {
    const headers = { location: 'http://hotline.example/' }
    vi.stubGlobal('fetch', async () => new Response(null, { status: 302, headers }))
    const [opened] = await openAll([{ address: 'https://hotline.example/', usedBy: [] }], options)
    vi.unstubAllGlobals()
    expect(opened?.outcome).toEqual({ kind: 'insecure', to: 'http://hotline.example/' })
  })

  test('a page that moved for good tells where to', async () => {
    expect(await open('/moved')).toEqual({ kind: 'moved', to: `${origin}/report`, tries: 1 })
  })

  test('a host that nobody runs cannot be reached', async () => {
    const [opened] = await openAll([{ address: 'http://127.0.0.1:1/', usedBy: [] }], {
      ...options,
      retries: 0,
    })
    expect(opened?.outcome.kind).toBe('unreachable')
  })
})

test('one host gets one visitor at a time, nothing but GET, and the progress reaches the end', async () => {
  const steps: string[] = []
  mostAtOnce = 0
  const targets = ['/', '/report', '/gone', '/soft'].map((path) => ({
    address: origin + path,
    usedBy: [path],
  }))
  const opened = await openAll(targets, {
    ...options,
    onProgress: (done, total) => steps.push(`${done}/${total}`),
  })
  expect(opened.map(({ outcome }) => outcome.kind)).toEqual([
    'answers',
    'answers',
    'missing',
    'missing-in-words',
  ])
  expect(steps).toEqual(['1/4', '2/4', '3/4', '4/4'])
  expect(mostAtOnce).toBe(1)
  expect(asked.filter((one) => !one.startsWith('GET '))).toEqual([])
})

test('the table names what failed and what moved, and leaves out what answers', () => {
  const target = { address: 'https://a.example/', usedBy: ['qq-a homepage'], tries: 1 }
  const table = linksTable([
    { ...target, outcome: { kind: 'moved', to: 'https://b.example/' } },
    { ...target, address: 'https://c.example/', outcome: { kind: 'answers' } },
    {
      ...target,
      address: 'https://d.example/',
      outcome: { kind: 'missing-in-words', because: 'says "a | b"' },
    },
  ])
  expect(table.split('\n').map((line) => line.replaceAll(/ {2,}/g, ' ').replaceAll(/-{3,}/g, '---'))).toEqual(
    [
      '3 addresses opened: 1 failed, 1 moved.',
      '',
      '| Address | Named by | What became of it | Tries |',
      '| --- | --- | --- | --- |',
      '| https://d.example/ | qq-a homepage | answers, but says "a \\| b": find the page that took its place, or withhold it | 1 |',
      '| https://a.example/ | qq-a homepage | moved for good to https://b.example/: read that page, then write its address | 1 |',
    ],
  )
})
