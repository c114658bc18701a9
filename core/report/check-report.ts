import type { MessageKey, MessageValues } from '../language/words.ts'
import { longestAddress, reportableAddress } from '../page/reportable-address.ts'
import type { AddressRefusal } from '../page/seen-page.ts'
import type { Draft, TextField } from './draft.ts'
import { isLocalTime, localTime } from './local-time.ts'

/** What is wrong beside which field, as a message to say in the person's language. `target` counts from 0. */
export type Problem = {
  field: TextField | 'concern' | 'target'
  target?: number
  message: MessageKey
  values?: MessageValues
}

function refusalMessage(because: AddressRefusal): Pick<Problem, 'message' | 'values'> {
  if (because === 'missing') return { message: 'problem.nothing' }
  if (because === 'too-long') {
    return { message: 'problem.address.too-long', values: { limit: longestAddress } }
  }
  return { message: `problem.address.${because}` }
}

/** What is wrong with an address as typed; nothing when it is empty or can be reported. */
export function checkAddress(text: string): Pick<Problem, 'message' | 'values'> | undefined {
  if (text.trim() === '') return undefined
  const address = reportableAddress(text)
  return address.ok ? undefined : refusalMessage(address.because)
}

/** What is wrong with a time as typed, seen from `now` (milliseconds since the epoch). */
export function checkSeenAt(
  text: string,
  timeZone: string,
  now: number,
): Pick<Problem, 'message'> | undefined {
  if (text === '') return undefined
  if (!isLocalTime(text)) return { message: 'problem.seenAt.invalid' }
  return text > localTime(now, timeZone) ? { message: 'problem.seenAt.future' } : undefined
}

function hasSomethingToReport({ fields, targets }: Draft): boolean {
  return (
    [fields.address, fields.platform, fields.account, fields.note].some((text) => text.trim() !== '') ||
    targets.some(({ text }) => text.trim() !== '')
  )
}

/** Everything that stands between this draft and a hand-off, in the order of the form. */
export function checkReport(draft: Draft, now: number): Problem[] {
  const address = checkAddress(draft.fields.address)
  const seenAt = checkSeenAt(draft.fields.seenAt, draft.timeZone, now)
  const targets = draft.targets.flatMap((target, index): Problem[] => {
    const wrong = target.kind === 'selection' ? undefined : checkAddress(target.text)
    return wrong ? [{ field: 'target', target: index, ...wrong }] : []
  })
  return [
    ...(draft.concern === undefined ? [{ field: 'concern', message: 'problem.concern' } as const] : []),
    ...(address ? [{ field: 'address', ...address } as const] : []),
    ...(hasSomethingToReport(draft) ? [] : [{ field: 'address', message: 'problem.nothing' } as const]),
    ...targets,
    ...(seenAt ? [{ field: 'seenAt', ...seenAt } as const] : []),
  ]
}
