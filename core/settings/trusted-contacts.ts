import type { ShippedPhone } from '../../directory/shipped.ts'
import { dialAddress, shownNumber } from './dial-address.ts'
import { plainName } from './plain-name.ts'
import type { Policy, PolicyContact } from './policy.ts'
import type { Settings } from './settings.ts'

/** Someone to turn to, ready to be shown: every link in it leads somewhere. */
export type TrustedContact = {
  name: string
  /** Whom the person chose themselves, or whom their school or organisation named. */
  because: 'chosen' | 'policy'
  /** As written; `tel` only where it can be dialled. */
  phone?: { number: string; tel?: string }
  email?: string
  page?: string
}

function phoneOf(written: string | undefined): Pick<TrustedContact, 'phone'> {
  const number = shownNumber(written ?? '')
  if (number === '') return {}
  const tel = dialAddress(number)
  return { phone: { number, ...(tel !== undefined && { tel }) } }
}

function ofPolicy({ name, phone, email, page }: PolicyContact): TrustedContact {
  return {
    name,
    because: 'policy',
    ...phoneOf(phone),
    ...(email !== undefined && { email }),
    ...(page !== undefined && { page }),
  }
}

/** A number as the components show numbers, where it can be dialled. */
export function contactPhones({ phone }: Pick<TrustedContact, 'phone'>): readonly ShippedPhone[] {
  return phone?.tel === undefined ? [] : [{ number: phone.number, tel: phone.tel }]
}

/** Whom a young person can turn to: those they chose with their family first, then the safeguarding lead of the policy. */
export function trustedContacts(
  { trustedAdults }: Pick<Settings, 'trustedAdults'>,
  { trustedContact }: Pick<Policy, 'trustedContact'> = {},
): readonly TrustedContact[] {
  const chosen = trustedAdults.map(
    ({ name, phone }): TrustedContact => ({ name: plainName(name), because: 'chosen', ...phoneOf(phone) }),
  )
  return [...chosen, ...(trustedContact ? [ofPolicy(trustedContact)] : [])]
}
