import type { ComponentChildren, JSX } from 'preact'
import { countryName } from '../../core/language/names.ts'
import { oneAfterOther } from '../../core/language/one-after-other.ts'
import { type Policy, type PolicyReading, policyTextLimits } from '../../core/settings/policy.ts'
import type { OptionsSession } from '../options-session.ts'
import { useWords } from '../words.tsx'

function Row({ label, children }: { label: string; children: ComponentChildren }): JSX.Element {
  return (
    <div>
      <dt class="small soft">{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

const names = (listed: readonly { name: string }[]): JSX.Element[] =>
  listed.map(({ name }, position) => (
    <bdi key={position} class="block">
      {name}
    </bdi>
  ))

/** What the policy sets, field by field. */
function SetFields({ policy, session }: { policy: Policy; session: OptionsSession }): JSX.Element {
  const { say, tag } = useWords()
  const { country, languages = [], audience, trustedContact, localServices = [], hiddenFields = [] } = policy
  return (
    <dl class="set-values">
      {country && <Row label={say('policy.country')}>{countryName(country, tag)}</Row>}
      {languages.length > 0 && <Row label={say('policy.languages')}>{names(session.languages)}</Row>}
      {audience && <Row label={say('policy.audience')}>{say(`policy.audience.${audience}`)}</Row>}
      {trustedContact && <Row label={say('policy.trustedContact')}>{names([trustedContact])}</Row>}
      {localServices.length > 0 && <Row label={say('policy.localServices')}>{names(localServices)}</Row>}
      {hiddenFields.length > 0 && (
        <Row label={say('policy.hiddenFields')}>
          {names(hiddenFields.map((field) => ({ name: say(`field.${field}`) })))}
        </Row>
      )}
    </dl>
  )
}

/** What was not understood, for whoever wrote the policy: its name there, and what it must be. */
function IgnoredValues({ ignored, more = 0 }: Omit<PolicyReading, 'policy'>): JSX.Element | null {
  const { say } = useWords()
  if (ignored.length === 0) return null
  return (
    <>
      <h3>{say('policy.ignored')}</h3>
      <p class="small soft">{say('policy.ignoredHint')}</p>
      <ul class="promise">
        {ignored.map(({ name, because, choices = [], limit = policyTextLimits.name }, position) => (
          <li key={position}>
            <code class="block" dir="ltr">
              {name}
            </code>{' '}
            {say(`policy.ignored.${because}`, {
              choices: oneAfterOther(choices, { say }),
              limit,
            })}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{say('policy.ignored.more', { count: more })}</p>}
    </>
  )
}

/** What a school or organisation has set, and what of it was left out. Nothing where there is no policy. */
export function PolicyCard({ session }: { session: OptionsSession }): JSX.Element | null {
  const { say } = useWords()
  const { policy, ignored, more } = session.policy.value
  if (Object.keys(policy).length === 0 && ignored.length === 0) return null
  return (
    <section class="card" aria-labelledby="policy-title">
      <h2 id="policy-title">{say('policy.title')}</h2>
      <p>{say('policy.text')}</p>
      <SetFields policy={policy} session={session} />
      {policy.locked && <p>{say('policy.locked')}</p>}
      {policy.skipWelcome && <p class="small soft">{say('policy.skipWelcome')}</p>}
      {policy.dataConsent && <p class="small soft">{say('policy.dataConsent')}</p>}
      <IgnoredValues ignored={ignored} {...(more !== undefined && { more })} />
    </section>
  )
}
