import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { OptionsSession } from '../options-session.ts'
import { AdultFields } from './AdultFields.tsx'
import { fixedBy, SetByPolicy } from './SetByPolicy.tsx'
import { useSettingsWords } from './settings-words.ts'

/** Whom a young person can tell: one or two adults that the family chooses. */
export function TrustedAdultsCard({ session }: { session: OptionsSession }): JSX.Element {
  const { say } = useSettingsWords()
  const [isRemoved, setRemoved] = useState(false)
  const { adults, canAdd, add, remove } = session.adults
  const fixed = fixedBy(false, session.policy.value.policy.locked)
  return (
    <section class="card" aria-labelledby="adults-title">
      <h2 id="adults-title">{say('welcome.adults')}</h2>
      <p class="small soft">{say('welcome.adults.hint')}</p>
      {adults.value.map((_adult, index) => (
        <AdultFields key={index} session={session} index={index} isFixed={fixed !== undefined} />
      ))}
      <SetByPolicy id="adults-fixed" fixed={fixed} />
      {fixed === undefined && (
        <button
          type="button"
          class="ghost"
          onClick={() => {
            if (canAdd.value) add()
            else remove(1)
            setRemoved(canAdd.value)
          }}
        >
          {say(canAdd.value ? 'welcome.adults.add' : 'welcome.adults.remove')}
        </button>
      )}
      <p class="unseen" role="status">
        {isRemoved && say('welcome.adults.removed')}
      </p>
    </section>
  )
}
