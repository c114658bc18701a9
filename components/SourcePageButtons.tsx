import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { ReportSession } from './report-session.ts'
import { useWords } from './words.tsx'

/** Covers the page that is reported, or closes it: its address is kept, and nobody has to look at it again. */
export function SourcePageButtons({ session }: { session: ReportSession }): JSX.Element {
  const { say } = useWords()
  const said = useRef<HTMLParagraphElement>(null)
  const page = session.sourcePage.value
  const isClosed = page?.state === 'closed'

  useEffect(() => {
    // The button that was pressed has gone, and would take the focus along.
    if (isClosed) said.current?.focus()
  }, [isClosed])

  return (
    <>
      {page && !isClosed && (
        <div class="more-buttons">
          {page.state !== 'uncoverable' && (
            <button type="button" class="ghost" onClick={page.turnCover}>
              {say(page.state === 'covered' ? 'cover.uncover' : 'cover.button')}
            </button>
          )}
          <button type="button" class="ghost" onClick={page.close}>
            {say('close.button')}
          </button>
        </div>
      )}
      <p ref={said} class="hint small" role="status" tabIndex={-1}>
        {page?.said && say(page.said)}
      </p>
    </>
  )
}
