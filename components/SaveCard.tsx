import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { ExportKind } from '../core/report/export/export-file-name.ts'
import { useWords } from './words.tsx'

type Props = {
  /** Whether NCMEC has a type for the report's concern: without one there is no XML. */
  hasXml: boolean
  /** Saves the report as a file. @returns the file's name. */
  save(kind: ExportKind): string
  /** Absent where the surface is too small to print from; `openLarger` then leads to one that is not. */
  print?: (() => void) | undefined
  /** Absent where no larger one can be opened. */
  openLarger?: (() => void) | undefined
}

/** The report as a file or on paper, made only when it is asked for. */
export function SaveCard({ hasXml, save, print, openLarger }: Props): JSX.Element {
  const { say } = useWords()
  const toPaper = print ?? openLarger
  const [saved, setSaved] = useState<string | undefined>(undefined)
  const saveAs = (kind: ExportKind): JSX.Element => (
    <button type="button" class="ghost" onClick={() => setSaved(save(kind))}>
      {say(`save.${kind}`)}
    </button>
  )
  return (
    <section class="card save-card" aria-labelledby="save-title">
      <h2 id="save-title">{say('save.title')}</h2>
      <p class="small soft">{say('save.hint')}</p>
      <div class="more-buttons">
        {saveAs('txt')}
        {toPaper && (
          <button type="button" class="ghost" onClick={toPaper}>
            {say(print ? 'save.print' : 'save.openLarger')}
          </button>
        )}
      </div>
      <details>
        <summary>{say('save.more')}</summary>
        <p class="small soft">{say('save.moreHint')}</p>
        <div class="more-buttons">
          {saveAs('json')}
          {hasXml && saveAs('xml')}
        </div>
        {!hasXml && <p class="small soft">{say('save.noXml')}</p>}
      </details>
      <p class="small soft" role="status">
        {saved && say('save.done', { file: saved })}
      </p>
    </section>
  )
}
