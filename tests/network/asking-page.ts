import type { IncomingMessage, ServerResponse } from 'node:http'

/** Every way a page has to make a browser look up, connect or fetch ahead; `name` is the host it is about. */
export const waysToAsk = {
  lookup: (name: string) => `<link rel="dns-prefetch" href="http://${name}/">`,
  connection: (name: string) => `<link rel="preconnect" href="http://${name}/">`,
  fetch: (name: string) => `<link rel="prefetch" href="http://${name}/next">`,
  icon: (name: string) => `<img src="http://${name}/favicon.ico" alt="">`,
  prefetch: (name: string) => speculation('prefetch', `https://${name}/next`),
  // Of its own site: Chromium renders no other ahead.
  prerender: (name: string) => speculation('prerender', `https://${name}/next`),
} as const

export type WayToAsk = keyof typeof waysToAsk

const speculation = (how: 'prefetch' | 'prerender', url: string): string =>
  `<script type="speculationrules">${JSON.stringify({ [how]: [{ source: 'list', urls: [url], eagerness: 'immediate' }] })}</script>`

const isWay = (way: string | undefined): way is WayToAsk => way !== undefined && Object.hasOwn(waysToAsk, way)

/** A page that asks the browser for something ahead, as any page may: `/way/host` says how, and of which host. */
export function askingPage(request: IncomingMessage, response: ServerResponse): void {
  const [, way, host = ''] = request.url?.split('/') ?? []
  response.setHeader('content-type', 'text/html; charset=utf-8')
  const asks = isWay(way) ? waysToAsk[way](host) : ''
  response.end(`<!doctype html><title>Asks</title><link rel="icon" href="data:,">${asks}<h1>Asks</h1>`)
}
