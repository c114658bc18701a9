import type { JSX } from 'preact'
import type { Draft } from '../core/report/draft.ts'
import { Radio } from './Radio.tsx'
import type { ReportSession } from './report-session.ts'
import { useWords } from './words.tsx'

/** How much of the captured address to report. Only there when the address can be shortened at all. */
export function ShortenField({
  session,
  draft,
}: {
  session: ReportSession
  draft: Draft
}): JSX.Element | null {
  const { say } = useWords()
  const lengths = session.addressLengths.value
  if (lengths.length === 0) return null
  return (
    <fieldset class="field shorten">
      <legend>{say('field.shorten')}</legend>
      {lengths.map(({ to, url }) => (
        <Radio
          key={to}
          class="pill"
          group="length"
          chosen={draft.fields.address === url}
          choose={() => {
            session.write('address', url)
            session.settle('address')
          }}
        >
          {say(`field.shorten.${to}`)}
        </Radio>
      ))}
    </fieldset>
  )
}
