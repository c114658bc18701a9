import { createReadStream, existsSync, statSync } from 'node:fs'
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestListener,
  request as requestFrom,
  type ServerResponse,
} from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { join, normalize, sep } from 'node:path'
import { mediaType } from '../../fixtures/site/media-type.ts'
import { noiseAt } from './noise.ts'
import { selfSignedCertificate } from './self-signed-certificate.ts'

/** A folder whose files are served (`index.html` for `/`), or a listener that answers. */
export type StandIn = string | RequestListener
export type StandIns = Readonly<Record<string, StandIn>>

/** One request as it left the browser; `answer` says who answered it. */
export type SeenRequest = {
  method: string
  url: string
  host: string
  path: string
  headers: IncomingHttpHeaders
  /** What was sent, as UTF-8; at most 1 MB of it. */
  body: string
  answer: 'loopback' | 'stand-in' | 'refused'
}

export type Traffic = {
  port: number
  requests: () => SeenRequest[]
  noise: () => SeenRequest[]
  /** Other stand-ins from now on; what was seen until now is forgotten. */
  standIn: (hosts: StandIns) => void
  /** Answers a connection that came by another way than the proxy's port, as a web server would. */
  take: (socket: Socket, scheme: 'http' | 'https') => void
  /** Ends every connection, and takes none, as long as it is so. */
  goOffline: (isOffline: boolean) => void
  close: () => Promise<void>
}

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]'])

const serveFolder =
  (folder: string): RequestListener =>
  (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://stand-in')
    const path = normalize(join(folder, decodeURIComponent(pathname)))
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path
    if (!`${file}${sep}`.startsWith(`${normalize(folder)}${sep}`) || !existsSync(file)) {
      response.writeHead(404).end()
      return
    }
    response.setHeader('content-type', mediaType(file))
    createReadStream(file).pipe(response)
  }

const passOn = (url: URL, request: IncomingMessage, response: ServerResponse): void => {
  const onward = requestFrom(
    { host: url.hostname, port: url.port || 80, method: request.method, path: url.pathname + url.search },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    },
  )
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined && !name.startsWith('proxy-')) onward.setHeader(name, value)
  }
  onward.on('error', () => response.headersSent || response.writeHead(502).end())
  request.pipe(onward)
}

/**
 * A proxy on loopback that every request of a browser goes through. It opens TLS itself, so that paths and headers of
 * https requests are seen whole. Loopback is passed on, some hosts are answered by their stand-ins, all else gets 502.
 */
export async function recordTraffic(first: StandIns): Promise<Traffic> {
  let hosts = first
  let seen: SeenRequest[] = []
  const sockets = new Set<Socket>()
  let isOff = false
  const remember = (socket: Socket): void => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.once('close', () => sockets.delete(socket))
  }

  const record = (
    request: IncomingMessage,
    url: URL,
    method: string,
    answer: SeenRequest['answer'],
  ): void => {
    const { headers } = request
    const path = url.pathname + url.search
    const entry = { method, url: url.href, host: url.hostname, path, headers, body: '', answer }
    seen.push(entry)
    request.on('data', (part: Buffer) => {
      if (entry.body.length < 1_000_000) entry.body += part.toString('utf8')
    })
  }

  const answer = (scheme: 'http' | 'https', request: IncomingMessage, response: ServerResponse): void => {
    const asked = request.url ?? '/'
    const url = new URL(
      asked.startsWith('/') ? `${scheme}://${request.headers.host ?? 'nowhere'}${asked}` : asked,
    )
    const standIn = hosts[url.hostname]
    const who = standIn
      ? 'stand-in'
      : loopback.has(url.hostname) && scheme === 'http'
        ? 'loopback'
        : 'refused'
    record(request, url, request.method ?? 'GET', who)
    if (who === 'loopback') passOn(url, request, response)
    else if (standIn) (typeof standIn === 'string' ? serveFolder(standIn) : standIn)(request, response)
    else
      response.writeHead(502, { 'content-type': 'text/plain' }).end('This test answers only its own hosts.')
  }

  const secure = createSecureServer(selfSignedCertificate(new Date()), (request, response) =>
    answer('https', request, response),
  )
  secure.on('tlsClientError', (_error, socket) => socket.destroy())
  const proxy = createServer((request, response) => answer('http', request, response))
  proxy.on('connection', (socket: Socket) => {
    remember(socket)
    if (isOff) socket.destroy()
  })
  proxy.on('connect', (request: IncomingMessage, socket: Socket) => {
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
    socket.once('data', (first: Buffer) => {
      socket.pause()
      socket.unshift(first)
      // 0x16 opens a TLS handshake; anything else is plain HTTP in a tunnel, such as an unencrypted WebSocket.
      ;(first[0] === 0x16 ? secure : proxy).emit('connection', socket)
      process.nextTick(() => socket.resume())
    })
    socket.once('end', () => socket.end())
    void request
  })
  const refuseUpgrade = (scheme: 'http' | 'https') => (request: IncomingMessage, socket: Socket) => {
    const host = request.headers.host ?? 'nowhere'
    const url = new URL(request.url ?? '/', `${scheme}://${host}`)
    record(request, url, 'UPGRADE', 'refused')
    socket.destroy()
  }
  proxy.on('upgrade', refuseUpgrade('http'))
  secure.on('upgrade', refuseUpgrade('https'))

  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  return {
    port: (proxy.address() as AddressInfo).port,
    requests: () => seen.filter(({ url }) => noiseAt(url) === undefined),
    noise: () => seen.filter(({ url }) => noiseAt(url) !== undefined),
    standIn: (others) => {
      hosts = others
      seen = []
    },
    take: (socket, scheme) => {
      // `proxy` remembers its connections by itself.
      if (scheme === 'https') remember(socket)
      ;(scheme === 'https' ? secure : proxy).emit('connection', socket)
    },
    goOffline: (isOffline) => {
      isOff = isOffline
      if (isOffline) for (const socket of sockets) socket.destroy()
    },
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => proxy.close(resolve))
    },
  }
}
