import { computed, signal } from '@preact/signals'
import type { TrustedAdults } from '../../components/options-session.ts'
import { cutText } from '../../core/report/limits.ts'
import { checkTrustedAdult } from '../../core/settings/check-trusted-adult.ts'
import type { Settings } from '../../core/settings/settings.ts'
import {
  mostTrustedAdults,
  type TrustedAdult,
  trustedAdultLimits,
} from '../../core/settings/trusted-adult.ts'

const nobody: TrustedAdult = { name: '', phone: '' }
const isSomebody = ({ name, phone }: TrustedAdult): boolean => name.trim() !== '' || phone.trim() !== ''

/**
 * The trusted adults as they are being typed. All of it is kept as it is typed, also a number that cannot be dialled:
 * that is said beside the field, and nothing typed is lost.
 *
 * @param keep keeps what was typed without a word; `save` says that it is saved.
 */
export function holdAdults(
  saved: readonly TrustedAdult[],
  keep: (change: (settings: Settings) => Settings) => void,
  save: (change: (settings: Settings) => Settings) => void,
): TrustedAdults {
  const adults = signal<readonly TrustedAdult[]>(saved.length > 0 ? saved : [nobody])
  const settled = signal<readonly number[]>([])
  let isSaid = true

  const trusted = (before: Settings): Settings => ({
    ...before,
    trustedAdults: adults.value.filter(isSomebody),
  })

  return {
    adults,
    problems: computed(() =>
      adults.value.map((adult, index) =>
        settled.value.includes(index) ? checkTrustedAdult(adult) : undefined,
      ),
    ),
    canAdd: computed(() => adults.value.length < mostTrustedAdults),
    write(index, field, text) {
      const { text: kept } = cutText(text, trustedAdultLimits[field])
      adults.value = adults.value.map((adult, at) => (at === index ? { ...adult, [field]: kept } : adult))
      isSaid = false
      keep(trusted)
    },
    settle(index) {
      settled.value = [...settled.value, index]
      if (isSaid) return
      isSaid = true
      save(trusted)
    },
    add() {
      adults.value = [...adults.value, nobody]
    },
    remove(index) {
      adults.value = adults.value.filter((_adult, at) => at !== index)
      settled.value = settled.value.filter((at) => at !== index)
      save(trusted)
    },
  }
}
