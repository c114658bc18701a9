import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Drawing } from '../../core/sharing/drawing.ts'
import type { Sheet } from '../../core/sharing/sheet.ts'
import { useGuideWords } from './guide-words.ts'
import type { GuidesSession, PictureKind } from './guides-session.ts'
import { SheetPicture } from './SheetPicture.tsx'
import { sheetText } from './sheet-text.ts'

type Props = {
  sheet: Sheet
  drawing: Drawing
  /** Of the file, without its ending. */
  name: string
  /** How many fit on a page. */
  copies: number
  savePicture: GuidesSession['savePicture']
}

/** The sheet as it will be, and the ways to take it along. */
export function SheetOut({ sheet, drawing, name, copies, savePicture }: Props): JSX.Element {
  const { say } = useGuideWords()
  const [saved, setSaved] = useState<string | undefined>(undefined)
  const save = (kind: PictureKind): void => {
    setSaved(undefined)
    void savePicture(kind, drawing, name).then(setSaved)
  }
  return (
    <div class="sheet-out">
      <div class="sheet-ways">
        <button type="button" class="primary" onClick={() => print()}>
          {say('share.print')}
        </button>
        <button type="button" class="ghost" onClick={() => save('png')}>
          {say('share.png')}
        </button>
        <button type="button" class="ghost" onClick={() => save('svg')}>
          {say('share.svg')}
        </button>
        <p class="small" role="status">
          {saved !== undefined && say('share.saved', { file: saved })}
        </p>
        <p class="small soft">{say('share.check')}</p>
      </div>
      <div class="sheet" data-copies={copies}>
        {Array.from({ length: copies }, (_, at) => (
          <SheetPicture
            key={at}
            drawing={drawing}
            label={at === 0 ? say('share.label', { text: sheetText(sheet, { say }) }) : undefined}
          />
        ))}
      </div>
    </div>
  )
}
