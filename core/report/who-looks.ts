import type { Audience } from '../settings/settings.ts'
import type { Draft } from './draft.ts'
import type { Prompt } from './prompt.ts'

/** Who looks at a report in a browser that this audience uses; undefined where they have to be asked. */
export function whoLooks(
  audience: Audience,
  draft: Pick<Draft, 'prompt'> | undefined,
): Prompt['who'] | undefined {
  if (audience === 'adult') return 'adult'
  return draft?.prompt?.who ?? (audience === 'young' ? 'young' : undefined)
}
