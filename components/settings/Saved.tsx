import type { JSX } from 'preact'
import { useWords } from '../words.tsx'

/** Says that a setting was saved, or that it could not be; nothing before anything was changed. */
export function Saved({ saved }: { saved: boolean | undefined }): JSX.Element {
  const { say } = useWords()
  return (
    <p class="saved" role="status">
      {saved !== undefined && say(saved ? 'options.saved' : 'options.notSaved')}
    </p>
  )
}
