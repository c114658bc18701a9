import type { JSX } from 'preact'
import type { MessageKey } from '../core/language/words.ts'
import type { AddressRefusal } from '../core/page/seen-page.ts'
import type { ReportSession } from './report-session.ts'
import { useWords } from './words.tsx'

const refusalNotice: Readonly<Record<AddressRefusal, MessageKey | undefined>> = {
  missing: undefined,
  'not-an-address': 'notice.other',
  embedded: 'notice.embedded',
  script: 'notice.other',
  file: 'notice.file',
  extension: 'notice.extension',
  'browser-page': 'notice.browser-page',
  'other-scheme': 'notice.other',
  'too-long': 'notice.tooLong',
}

/** What the person should know of the page in front of them: why its address was not taken, or whose page it is. */
export function Notices({ session }: { session: ReportSession }): JSX.Element | null {
  const { say } = useWords()
  const draft = session.draft.value
  const page = draft?.page
  const here = session.hotlinePage.value
  // Chromium hides the addresses of its own pages, and a browser may tell nothing of its tabs: somewhere the button was pressed.
  const isHidden =
    page?.refused === 'missing' && (draft?.source.tabId !== undefined || draft?.source.gesture === 'toolbar')
  const refusal = isHidden ? 'notice.other' : page?.refused && refusalNotice[page.refused]
  const text = page?.hotline
    ? say('notice.hotlinePage', { name: page.hotline })
    : here
      ? say('notice.hotlinePageUnderWay', { name: here })
      : refusal && draft?.fields.address === ''
        ? say(refusal)
        : undefined
  return text === undefined ? null : (
    <p class="notice" role="status">
      {text}
    </p>
  )
}
