import { chooseLanguage } from '../language/choose-language.ts'
import type { Policy } from './policy.ts'
import type { Settings } from './settings.ts'

/**
 * The settings by which Signpost goes: the person's own, and over them whatever a policy sets. Never to be saved, or they would
 * outlive the policy.
 *
 * @param languages BCP 47 tags the person's browser reads, best first.
 */
export function obeyPolicy(own: Settings, policy: Policy, languages: readonly string[]): Settings {
  const { country = own.country, languages: allowed = [], audience = own.audience, skipWelcome } = policy
  const { country: _country, language: wanted, ...rest } = own
  const language = allowed.length > 0 ? chooseLanguage([wanted, ...languages, ...allowed], allowed) : wanted
  return {
    ...rest,
    audience,
    welcomed: own.welcomed || skipWelcome === true,
    ...(country !== undefined && { country }),
    ...(language !== undefined && { language }),
  }
}
