// Runs inside a network namespace of its own: `own-network.ts` starts it there with plain Node. It may import nothing but Node's own.
import { createSocket } from 'node:dgram'
import { connect, createServer, type Socket } from 'node:net'
import { join } from 'node:path'

const [folder = '', driverPort = ''] = process.argv.slice(2)

/** What every name leads to: an address of the namespace's own, of the range kept for tests (RFC 2544). */
const sink = [198, 18, 0, 1]

/** Said to whoever started this, one JSON document a line. */
const tell = (what: object): void => {
  process.stdout.write(`${JSON.stringify(what)}\n`)
}

/** The name a question is about, and where the question ends: RFC 1035, 4.1.2. */
function readQuestion(query: Buffer): { name: string; type: number; end: number } {
  const labels: string[] = []
  let at = 12
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length))
    at += 1 + length
  }
  return { name: labels.join('.').toLowerCase(), type: query.readUInt16BE(at + 1), end: at + 5 }
}

/** An answer to any question: the sink for an IPv4 address, and nothing of any other kind. */
function answerTo(query: Buffer): Buffer {
  const { name, type, end } = readQuestion(query)
  tell({ name })
  const isAddress = type === 1
  const header = Buffer.from([...query.subarray(0, 2), 0x81, 0x80, 0, 1, 0, isAddress ? 1 : 0, 0, 0, 0, 0])
  const record = Buffer.from([0xc0, 0x0c, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, ...sink])
  return Buffer.concat([header, query.subarray(12, end), ...(isAddress ? [record] : [])])
}

function joinSockets(one: Socket, other: Socket): void {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    from.on('error', () => to.destroy())
    from.pipe(to)
  }
}

/** Hands every connection on to a socket in the folder, which is the same inside and outside. */
function handOn(port: number, file: string): Promise<void> {
  const server = createServer((socket) => {
    tell({ port })
    joinSockets(socket, connect(join(folder, file)))
  })
  return new Promise((resolve) => server.listen(port, '0.0.0.0', resolve))
}

const names = createSocket('udp4')
names.on('message', (query, { port, address }) => names.send(answerTo(query), port, address))
await new Promise<void>((resolve) => names.bind(53, '0.0.0.0', resolve))

// What is too long for a datagram is asked again over a connection, with its length before it.
const longNames = createServer((socket) => {
  socket.on('error', () => socket.destroy())
  socket.on('data', (part) => {
    const answer = answerTo(part.subarray(2))
    socket.write(Buffer.concat([Buffer.from([answer.length >> 8, answer.length & 255]), answer]))
  })
})
await new Promise<void>((resolve) => longNames.listen(53, '0.0.0.0', resolve))

await Promise.all([handOn(80, 'http.sock'), handOn(443, 'https.sock')])
const datagrams = createSocket('udp4')
datagrams.on('message', () => tell({ port: 443 }))
await new Promise<void>((resolve) => datagrams.bind(443, '0.0.0.0', resolve))

// The driver comes in from outside, to the port at which the browser listens in here.
const driver = createServer((socket) => joinSockets(socket, connect(Number(driverPort), '127.0.0.1')))
await new Promise<void>((resolve) => driver.listen(join(folder, 'driver.sock'), resolve))

tell({ ready: true })
process.stdin.resume().once('end', () => process.exit())
