import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Closing } from './closing.ts'
import type { Traffic } from './traffic.ts'
import { within } from './wait-until.ts'

/** A network with nobody else in it, whose names and connections are all known. */
export type OwnNetwork = {
  /** Every name that was looked up, each time. */
  names: () => readonly string[]
  /** The ports of this network's only host to which a connection was made, each time: 80, 443. */
  connections: () => readonly number[]
  /** Where a browser in this network is to listen for its driver; outside, it is there at the same port. */
  driverPort: number
  /** A program that runs another one in this network, with the same arguments. */
  programFor: (path: string) => Promise<string>
}

/** Why this machine gives no network of its own; `undefined` where it does. */
export function whyNoOwnNetwork(): string | undefined {
  if (process.platform !== 'linux') return 'Network namespaces are of Linux.'
  if (process.getuid?.() !== 0) return 'A network namespace needs root.'
  return undefined
}

const setUp = [
  'ip link set lo up',
  'ip addr add 198.18.0.1/32 dev lo',
  // A browser that sees no network but loopback's takes itself for offline.
  'ip link add sink type veth peer name end',
  'ip addr add 198.18.1.1/24 dev sink',
  'ip link set sink up',
  'ip link set end up',
  'ip route add default dev sink',
  'mount --bind "$1/resolv.conf" /etc/resolv.conf',
  'shift',
  'exec "$@"',
].join(' && ')

const freePort = async (): Promise<number> => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function listenAt(
  where: string | number,
  took: (socket: Socket) => void,
  closing: Closing,
): Promise<Server> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy()).once('close', () => sockets.delete(socket))
    took(socket)
  })
  await new Promise<void>((resolve) =>
    typeof where === 'number' ? server.listen(where, '127.0.0.1', resolve) : server.listen(where, resolve),
  )
  closing.add(async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
  })
  return server
}

/**
 * Makes a network with a name server of its own, in which every name leads to `traffic`, over http and https. Whoever is in it
 * has the settings people have, no proxy among them. @throws a sentence where the machine gives none.
 */
export async function ownNetwork(traffic: Traffic, closing: Closing): Promise<OwnNetwork> {
  const because = whyNoOwnNetwork()
  if (because !== undefined) throw new Error(because)
  const folder = await mkdtemp(join(tmpdir(), 'signpost-network-'))
  closing.add(() => rm(folder, { recursive: true, force: true }))
  await writeFile(join(folder, 'resolv.conf'), 'nameserver 127.0.0.1\n')
  const driverPort = await freePort()
  await listenAt(join(folder, 'http.sock'), (socket) => traffic.take(socket, 'http'), closing)
  await listenAt(join(folder, 'https.sock'), (socket) => traffic.take(socket, 'https'), closing)
  await listenAt(
    driverPort,
    (socket) => {
      const inside = connect(join(folder, 'driver.sock'))
      inside.on('error', () => socket.destroy())
      socket.once('close', () => inside.destroy())
      inside.pipe(socket)
      socket.pipe(inside)
    },
    closing,
  )

  const inside = [process.execPath, join(import.meta.dirname, 'own-network-inside.ts')]
  const holder = spawn(
    'unshare',
    ['--net', '--mount', 'sh', '-c', setUp, 'sh', folder, ...inside, folder, String(driverPort)],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  )
  closing.add(async () => {
    holder.stdin.end()
  })
  const names: string[] = []
  const connections: number[] = []
  const ready = new Promise<void>((resolve, reject) => {
    holder.once('error', (cause) => reject(new Error('unshare is not there: install util-linux.', { cause })))
    holder.once('exit', () => reject(new Error('The network could not be made: it needs iproute2.')))
    createInterface({ input: holder.stdout }).on('line', (line) => {
      const said = JSON.parse(line) as { name?: string; port?: number; ready?: boolean }
      if (said.name !== undefined) names.push(said.name)
      if (said.port !== undefined) connections.push(said.port)
      if (said.ready) resolve()
    })
  })
  await within(ready, 'The network is not there.')
  const { pid } = holder

  return {
    names: () => names,
    connections: () => connections,
    driverPort,
    programFor: async (path) => {
      const program = join(folder, `in-own-network-${path.replaceAll('/', '-')}`)
      const enter = `exec nsenter --net=/proc/${pid}/ns/net --mount=/proc/${pid}/ns/mnt --wd=/ -- '${path}' "$@"`
      await writeFile(program, `#!/bin/sh\n${enter}\n`, { mode: 0o755 })
      return program
    },
  }
}
