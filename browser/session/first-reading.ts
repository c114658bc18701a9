import { chooseLanguage } from '../../core/language/choose-language.ts'
import type { Words } from '../../core/language/words.ts'
import type { Reports } from '../../core/report/receive-sighting.ts'
import { noPolicy } from '../../core/settings/no-policy.ts'
import { obeyPolicy } from '../../core/settings/obey-policy.ts'
import type { PolicyReading } from '../../core/settings/policy.ts'
import type { readPolicy } from '../../core/settings/read-policy.ts'
import type { Settings } from '../../core/settings/settings.ts'
import { availableLanguages, loadWords } from '../../locales/load-words.ts'
import { loadPolicy } from '../policy.ts'
import { readReports, watchReports } from '../report-store.ts'
import { settingsOrDefaults } from '../settings.ts'

/** The policy on its way: what there is of it by the first paint, and what it turns out to be. */
export type FirstPolicy = { soon: Promise<PolicyReading>; settled: Promise<PolicyReading> }

/** The person's own settings, what a policy puts over them, and the words they lead to, on their way. */
export type FirstWords = { settings: Promise<Settings>; policy: FirstPolicy; words: Promise<Words> }

/**
 * The longest that a first paint waits for a policy, in milliseconds. It comes within one, but for the first seconds after Chromium
 * has started: the browser then keeps every answer back until it has read its policies (Chromium 156: 1.7 to 3.1 s).
 */
const longestPolicyWaitMs = 50

/** What a surface needs before it can show anything, on its way while the code that shows it is still loading. */
export type FirstReading = FirstWords & {
  /**
   * The stored reports as they are by now. Listens from the beginning, so that nothing written meanwhile is missed; the
   * caller listens for itself from the same moment on. Rejects when the browser's store cannot be read.
   */
  latestReports(): Promise<Reports>
}

/** The words of the chosen language, or of the browser's. */
export function wordsFor({ language }: Partial<Settings>): Promise<Words> {
  return loadWords(chooseLanguage([language, ...navigator.languages], availableLanguages))
}

/** What reads a policy, and knows the hosts of the services, so that no page of a policy passes for one of theirs. */
async function loadReader(): Promise<typeof readPolicy> {
  const [{ readPolicy: read }, { looksLikeService }, { loadHotlinePages }] = await Promise.all([
    import('../../core/settings/read-policy.ts'),
    import('../../core/handoff/looks-like-service.ts'),
    import('../../directory/hotline-hosts.ts'),
  ])
  const hosts = (await loadHotlinePages()).map(({ host }) => host)
  return (managed, languages) => read(managed, languages, (address) => looksLikeService(address, hosts))
}

/** The policy as it is now. */
export async function policyOrNone(): Promise<PolicyReading> {
  try {
    return await loadPolicy(loadReader)
  } catch {
    // A policy that cannot be read must not keep the person from the report either.
    return noPolicy
  }
}

function beginPolicy(): FirstPolicy {
  const settled = policyOrNone()
  const soon = new Promise<PolicyReading>((resolve) => {
    setTimeout(() => resolve(noPolicy), longestPolicyWaitMs)
    void settled.then(resolve)
  })
  return { soon, settled }
}

/** Asks for settings, policy and words together: few people read another language than their browser's. */
export function beginWords(): FirstWords {
  const settings = settingsOrDefaults()
  const policy = beginPolicy()
  const likely = wordsFor({})
  const read = async (): Promise<Words> => {
    const [own, set] = await Promise.all([settings, policy.soon])
    const { language } = obeyPolicy(own, set.policy, navigator.languages)
    return language === undefined ? likely : wordsFor({ language })
  }
  return { settings, policy, words: read() }
}

function beginReports(): FirstReading['latestReports'] {
  let written: Reports | undefined
  const stop = watchReports((reports) => {
    written = reports
  })
  const stored = Promise.allSettled([readReports()])
  return async () => {
    const [read] = await stored
    stop()
    if (read.status === 'rejected')
      throw new Error('The stored report cannot be read.', { cause: read.reason })
    return written ?? read.value
  }
}

/** Asks for everything at once. */
export function beginReading(): FirstReading {
  return { ...beginWords(), latestReports: beginReports() }
}
