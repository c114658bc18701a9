import type { ShippedPhone } from '../../directory/shipped.ts'
import { phoneOpeningAt } from '../routing/opening-at.ts'

/** Numbers for somebody else, or that take no call. */
const notForCalls = ['whatsapp', 'sms-only', 'older', 'parents', 'from-abroad'] as const

/** Whether it can be called from here by a young person. */
export function takesCalls({ uses = [] }: ShippedPhone): boolean {
  return !notForCalls.some((use) => uses.includes(use))
}

/** The number to show first: one to call that answers at `at`, else one to call, else one to text. */
export function talkPhone(phones: readonly ShippedPhone[], at: Date): ShippedPhone | undefined {
  const calls = phones.filter(takesCalls)
  const open = calls.find((phone) => phoneOpeningAt(phone, at)?.open)
  return open ?? calls[0] ?? phones.find(({ sms }) => sms !== undefined)
}
