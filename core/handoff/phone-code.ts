import { encode } from 'uqr'
import type { ShippedPhone, ShippedService } from '../../directory/shipped.ts'
import type { Words } from '../language/words.ts'
import { reportableAddress } from '../page/reportable-address.ts'
import type { Draft } from '../report/draft.ts'

/** Longest prepared message, in UTF-16 units: three text messages, and a code that a camera still reads off a screen. */
const longestMessage = 450

/** A code to scan: what it opens on a phone, and its dark squares on a grid of `size` by `size`, quiet zone included. */
export type PhoneCode = { opens: string; size: number; path: string }

/**
 * The words of a prepared text message: the service's keyword first, where it has one. The address and the concern are
 * in it only where a hotline or the police take the text as a report; too long an address is left out, never cut.
 */
export function textMessage(
  service: Pick<ShippedService, 'kind'>,
  { smsKeyword }: Pick<ShippedPhone, 'smsKeyword'>,
  draft: Draft,
  { say }: Words,
): string {
  const takesReports = service.kind === 'hotline' || service.kind === 'police'
  const address = reportableAddress(draft.fields.address)
  const concern = draft.concern && say(`concern.${draft.concern}.title`)
  const opening = [smsKeyword, takesReports ? concern : undefined].filter(Boolean).join(' ')
  if (!takesReports || !address.ok) return opening
  const whole = opening === '' ? address.url : `${opening}\n${address.url}`
  return whole.length > longestMessage ? opening : whole
}

function rowPath(row: readonly boolean[], y: number): string {
  const runs = [
    ...row
      .map((dark) => (dark ? 'x' : ' '))
      .join('')
      .matchAll(/x+/g),
  ]
  return runs.map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`).join('')
}

function draw(opens: string): PhoneCode {
  // Four squares of quiet around it, by ISO/IEC 18004; level M still reads with 15 % of the screen in glare.
  const { data, size } = encode(opens, { ecc: 'M', border: 4 })
  return { opens, size, path: data.map(rowPath).join('') }
}

/** A code that opens any address: a page, a number or an e-mail. */
export function addressCode(address: string): PhoneCode {
  return draw(address)
}

/** A code that opens the dialler of a phone with the number in it. */
export function callCode({ tel }: Pick<ShippedPhone, 'tel'>): PhoneCode {
  return draw(tel)
}

/** A code that opens a text message to the number (RFC 5724), or undefined where the service takes none. */
export function textCode({ sms }: Pick<ShippedPhone, 'sms'>, message: string): PhoneCode | undefined {
  if (sms === undefined) return undefined
  return draw(message === '' ? sms : `${sms}?body=${encodeURIComponent(message)}`)
}
