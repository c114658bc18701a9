import type { JSX } from 'preact'
import { audiences } from '../../core/settings/settings.ts'
import type { OptionsSession } from '../options-session.ts'
import { fixedBy, SetByPolicy } from './SetByPolicy.tsx'
import { useSettingsWords } from './settings-words.ts'

/** Who uses this browser. */
export function AudienceCard({ session }: { session: OptionsSession }): JSX.Element {
  const { say } = useSettingsWords()
  const { policy } = session.policy.value
  const fixed = fixedBy(policy.audience !== undefined, policy.locked)
  return (
    <section class="card">
      <fieldset class="field shorten" aria-describedby={fixed ? 'audience-fixed' : 'audience-hint'}>
        <legend>{say('welcome.audience')}</legend>
        {audiences.map((audience) => (
          <label key={audience} class="pill">
            <input
              type="radio"
              name="audience"
              disabled={fixed !== undefined}
              checked={session.settings.value.audience === audience}
              onChange={() => session.chooseAudience(audience)}
            />
            <span>{say(`welcome.audience.${audience}`)}</span>
          </label>
        ))}
        <SetByPolicy id="audience-fixed" fixed={fixed} />
      </fieldset>
      <p class="small soft" id="audience-hint">
        {say('welcome.audience.hint')}
      </p>
    </section>
  )
}
