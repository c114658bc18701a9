import type { JSX } from 'preact'
import { Mark } from './Mark.tsx'
import { useWords } from './words.tsx'

type Props = {
  languages: readonly { tag: string; name: string }[]
  chooseLanguage(tag: string): void
  leave(): void
  /** What leaving does, where somebody reads it in words of their own. */
  leaveHint?: string | undefined
}

/** What stands on top of every surface: the name, the language, and the way out. */
export function SurfaceHeader({ languages, chooseLanguage, leave, leaveHint }: Props): JSX.Element {
  const { say, tag } = useWords()
  return (
    <header class="bar">
      <Mark />
      <b class="bar-name">{say('app.name')}</b>
      {languages.length > 0 && (
        <select
          class="ghost"
          autoComplete="off"
          aria-label={say('app.language')}
          value={tag}
          onChange={({ currentTarget }) => chooseLanguage(currentTarget.value)}
        >
          {languages.map((language) => (
            <option key={language.tag} value={language.tag} lang={language.tag}>
              {language.name}
            </option>
          ))}
        </select>
      )}
      <button type="button" class="ghost" title={leaveHint ?? say('leave.hint')} onClick={leave}>
        {say('leave.button')}
      </button>
    </header>
  )
}
