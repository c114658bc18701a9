import type { JSX } from 'preact'
import { useWords } from '../words.tsx'

/** Why a setting cannot be changed: a policy sets it, or has locked them all. */
export type Fixed = 'set' | 'locked'

export function fixedBy(isSet: boolean, isLocked: boolean | undefined): Fixed | undefined {
  return isSet ? 'set' : isLocked ? 'locked' : undefined
}

/** The reason beside a setting that cannot be changed, which its control is described by. */
export function SetByPolicy({ id, fixed }: { id: string; fixed: Fixed | undefined }): JSX.Element | null {
  const { say } = useWords()
  if (fixed === undefined) return null
  return (
    <p class="small" id={id}>
      <b>{say(fixed === 'set' ? 'policy.set' : 'policy.lockedField')}</b>
    </p>
  )
}
