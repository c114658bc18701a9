import type { ShippedPhone } from '../../directory/shipped.ts'

/** Numbers nobody can call, or that the country is giving up for a newer one. */
const notToCall = ['older', 'whatsapp', 'sms-only'] as const

/** The number to call in danger: the police's, who come to a child, where there is one of their own in use; else the first in use. */
export function urgentPhone(phones: readonly ShippedPhone[]): ShippedPhone | undefined {
  const current = phones.filter(({ uses = [] }) => !notToCall.some((use) => uses.includes(use)))
  return current.find(({ uses }) => uses?.includes('police')) ?? current[0] ?? phones[0]
}
