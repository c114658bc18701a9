import { dialAddress, isDialCode } from './dial-address.ts'
import type { TrustedAdult } from './trusted-adult.ts'

/** What keeps a trusted adult from being of use to a young person; each is a message key below `welcome.adults.problem.`. */
export type TrustedAdultProblem =
  | { field: 'phone'; because: 'not-a-number' | 'a-code' }
  | { field: 'name'; because: 'no-name' }

/** What is wrong with a trusted adult so far. Nothing is required: an adult of whom nothing is known is no problem. */
export function checkTrustedAdult({ name, phone }: TrustedAdult): TrustedAdultProblem | undefined {
  if (phone.trim() === '') return undefined
  if (dialAddress(phone) === undefined) {
    return { field: 'phone', because: isDialCode(phone) ? 'a-code' : 'not-a-number' }
  }
  return name.trim() === '' ? { field: 'name', because: 'no-name' } : undefined
}
