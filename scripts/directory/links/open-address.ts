import type { LinkOutcome } from './link-outcome.ts'
import { missingInWords } from './missing-in-words.ts'

const maximumRedirects = 10
/** Titles and headings stand at the beginning; a hotline's server should not send more than that for this. */
const bytesRead = 64 * 1024
const headers = { accept: 'text/html,*/*;q=0.5', 'user-agent': 'Signpost directory check' }

async function beginningOf({ body }: Response): Promise<string> {
  if (body === null) return ''
  const decoder = new TextDecoder()
  let text = ''
  let length = 0
  // Leaving the loop cancels the rest of the answer.
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true })
    length += chunk.byteLength
    if (length >= bytesRead) break
  }
  return text
}

const isPermanent = (status: number): boolean => status === 301 || status === 308

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string') return cause.code
  return cause instanceof Error ? cause.message : String(cause)
}

async function follow(asked: URL, timeout: number): Promise<LinkOutcome> {
  const seen = new Set<string>()
  let here = asked
  let movedTo: string | undefined = asked.href
  for (let step = 0; step <= maximumRedirects; step++) {
    if (seen.has(here.href)) return { kind: 'loops' }
    seen.add(here.href)
    const answer = await fetch(here, { headers, redirect: 'manual', signal: AbortSignal.timeout(timeout) })
    const location = answer.headers.get('location')
    if (answer.status >= 300 && answer.status < 400 && location !== null) {
      await answer.body?.cancel()
      here = new URL(location, here)
      if (asked.protocol === 'https:' && here.protocol !== 'https:')
        return { kind: 'insecure', to: here.href }
      // A temporary redirect anywhere on the way means that the address that was asked for still stands.
      movedTo = isPermanent(answer.status) && movedTo !== undefined ? here.href : undefined
      continue
    }
    if (answer.status === 404 || answer.status === 410) return { kind: 'missing', status: answer.status }
    if (!answer.ok) return { kind: 'refused', status: answer.status }
    const because = missingInWords(asked, here, await beginningOf(answer))
    if (because !== undefined) return { kind: 'missing-in-words', because }
    return movedTo === undefined || movedTo === asked.href
      ? { kind: 'answers' }
      : { kind: 'moved', to: movedTo }
  }
  return { kind: 'loops' }
}

/** Opens an address with GET, follows where it leads, and tells what became of it. `timeout` in milliseconds, for each step. Never rejects. */
export async function openAddress(address: string, timeout: number): Promise<LinkOutcome> {
  try {
    return await follow(new URL(address), timeout)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'TimeoutError') return { kind: 'timed-out' }
    return { kind: 'unreachable', because: reasonOf(error) }
  }
}
