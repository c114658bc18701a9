import type { JSX } from 'preact'
import { minimumAgeIn } from '../../core/guides/minimum-age-in.ts'
import { countryName } from '../../core/language/names.ts'
import type { FamilySettings } from '../../directory/family-settings.ts'
import { OutLink } from '../OutLink.tsx'
import { useGuideWords } from './guide-words.ts'

type Props = { platform: FamilySettings; country: string | undefined; visit(url: string): void }

function Age({ platform, country }: Omit<Props, 'visit'>): JSX.Element {
  const { say, tag } = useGuideWords()
  const { minimumAge } = platform
  if (minimumAge === undefined) return <p class="soft">{say('platforms.ageUnknown')}</p>
  if ('none' in minimumAge) return <p>{say(`platforms.noAge.${minimumAge.none}`)}</p>
  const { here, elsewhere, older } = minimumAgeIn(minimumAge, country)
  const others = elsewhere.flatMap(({ years, countries }) =>
    countries.length === 0
      ? [say('platforms.years', { years })]
      : countries.map((code) => say('platforms.yearsHere', { years, country: countryName(code, tag) })),
  )
  return (
    <>
      <p>
        <b>
          {here.country === undefined
            ? say('platforms.years', { years: here.years })
            : say('platforms.yearsHere', { years: here.years, country: countryName(here.country, tag) })}
        </b>
      </p>
      {others.length > 0 && (
        <p class="small">
          {say('platforms.elsewhere', { ages: new Intl.ListFormat(tag, { type: 'unit' }).format(others) })}
        </p>
      )}
      {older && <p class="small">{say('platforms.older')}</p>}
    </>
  )
}

function Messages({ platform: { minimumAge, messagesUnder16 } }: Pick<Props, 'platform'>): JSX.Element {
  const { say } = useGuideWords()
  if (messagesUnder16 !== undefined) {
    const closed = messagesUnder16.closed === true ? 'closed' : 'strangers'
    return <dd>{say(`platforms.messages.${closed}`)}</dd>
  }
  const isOlder = minimumAge !== undefined && 'years' in minimumAge && minimumAge.years >= 16
  if (isOlder) return <dd>{say('platforms.messages.noAccount')}</dd>
  return <dd class="soft">{say('platforms.messagesUnknown')}</dd>
}

function FamilyPage({ platform: { name, family }, visit }: Omit<Props, 'country'>): JSX.Element {
  const { say } = useGuideWords()
  if (family === undefined) return <dd class="soft">{say('platforms.familyUnknown')}</dd>
  if ('none' in family) return <dd>{say('platforms.familyNone')}</dd>
  return (
    <dd>
      <OutLink url={family.url} visit={visit}>
        {say('platforms.familyOpen', { platform: name })}
      </OutLink>
    </dd>
  )
}

/** What one platform says of children, and what it does not say. */
export function FamilySettingsCard({ platform, country, visit }: Props): JSX.Element {
  const { say } = useGuideWords()
  return (
    <li class="card platform">
      <h2>
        <bdi>{platform.name}</bdi>
      </h2>
      <dl>
        <dt>{say('platforms.age')}</dt>
        <dd>
          <Age platform={platform} country={country} />
        </dd>
        <dt>{say('platforms.messages')}</dt>
        <Messages platform={platform} />
        <dt>{say('platforms.family')}</dt>
        <FamilyPage platform={platform} visit={visit} />
      </dl>
    </li>
  )
}
