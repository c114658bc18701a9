import type { JSX } from 'preact'
import { audiences } from '../../core/settings/settings.ts'
import type { OptionsSession } from '../options-session.ts'
import { Radio } from '../Radio.tsx'
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
          <Radio
            key={audience}
            class="pill"
            group="who"
            disabled={fixed !== undefined}
            chosen={session.settings.value.audience === audience}
            choose={() => session.chooseAudience(audience)}
          >
            {say(`welcome.audience.${audience}`)}
          </Radio>
        ))}
        <SetByPolicy id="audience-fixed" fixed={fixed} />
      </fieldset>
      <p class="small soft" id="audience-hint">
        {say('welcome.audience.hint')}
      </p>
    </section>
  )
}
