import type { PlatformFile } from '../../../directory/platform-schema.ts'
import { shown } from '../../build/shown-fact.ts'

/** What is known of a platform, a word each; empty where no source that may be shown says anything. */
export type PlatformFacts = { name: string; report: string; needs: string; age: string; family: string }

function reportWords({ report }: PlatformFile): Pick<PlatformFacts, 'report' | 'needs'> {
  const { url, email, inPlace, needsAccount, asksFor } = shown(report) ?? {}
  const needs = inPlace ?? needsAccount ?? asksFor
  return {
    report: url ? 'page' : email ? 'e-mail' : inPlace ? 'in place' : '',
    needs: needs === undefined ? '' : 'known',
  }
}

function ageWord({ minimumAge }: PlatformFile): string {
  const fact = shown(minimumAge)
  if (fact === undefined) return ''
  return 'none' in fact ? 'none' : String(fact.years)
}

function familyWord({ family }: PlatformFile): string {
  const fact = shown(family)
  if (fact === undefined) return ''
  return 'none' in fact ? 'none' : 'page'
}

/** How a platform is reported to, what that needs, from which age it is and what families can set, as far as it ships. */
export function platformFacts(file: PlatformFile): PlatformFacts {
  return { name: file.name, ...reportWords(file), age: ageWord(file), family: familyWord(file) }
}
