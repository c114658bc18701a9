import type { JSX } from 'preact'
import { useWords } from './words.tsx'

/** The address of a page that the browser would not open: the person opens it themselves. */
export function NotOpened({ url }: { url: string | undefined }): JSX.Element | null {
  const { say } = useWords()
  if (url === undefined) return null
  return (
    <div class="notice" role="alert">
      <p>{say('opened.notOpened')}</p>
      <p class="address">
        <bdi dir="ltr">{url}</bdi>
      </p>
    </div>
  )
}
