import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { findNamed } from '../../core/guides/find-named.ts'
import { useLoaded } from '../use-loaded.ts'
import { FamilySettingsCard } from './FamilySettingsCard.tsx'
import { useGuideWords } from './guide-words.ts'
import type { GuidesSession } from './guides-session.ts'
import { PageHead } from './PageHead.tsx'

/** Ages and settings of platforms, for parents. */
export function PlatformsPage({ session }: { session: GuidesSession }): JSX.Element {
  const { say, tag } = useGuideWords()
  const [typed, setTyped] = useState('')
  const platforms = useLoaded(session.familySettings)
  const { compare } = new Intl.Collator(tag)
  const found = findNamed(platforms ?? [], typed).toSorted((one, other) => compare(one.name, other.name))
  return (
    <main class="screen platforms-screen">
      <PageHead title={say('platforms.title')} intro={say('platforms.intro')} />
      <div class="field">
        <label for="platform-search">{say('platforms.search')}</label>
        <input
          class="input"
          id="platform-search"
          type="search"
          autoComplete="off"
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <p class="small soft" role="status">
          {platforms &&
            say(found.length === 0 ? 'platforms.none' : 'platforms.found', { count: found.length })}
        </p>
      </div>
      <ul class="platforms">
        {found.map((platform) => (
          <FamilySettingsCard
            key={platform.id}
            platform={platform}
            country={session.place.value?.country}
            visit={session.visit}
          />
        ))}
      </ul>
    </main>
  )
}
