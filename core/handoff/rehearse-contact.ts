import type { TrustedContact } from '../settings/trusted-contacts.ts'

/** Someone to turn to as practice shows them: a name and a number to read. */
export function rehearseContact({ name, because, phone }: TrustedContact): TrustedContact {
  return { name, because, ...(phone && { phone: { number: phone.number } }) }
}
