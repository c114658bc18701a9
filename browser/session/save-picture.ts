import type { PictureKind } from '../../components/guides/guides-session.ts'
import type { Drawing } from '../../core/sharing/drawing.ts'
import { svgFile } from '../../core/sharing/svg-file.ts'
import { drawPicture } from '../draw-picture.ts'
import { saveBlob } from '../save-file.ts'

/** Saves a poster or a card as a file. @returns the file's name. @throws when the browser gives no canvas for a PNG. */
export async function savePicture(
  kind: PictureKind,
  drawing: Drawing,
  name: string,
  language: string,
): Promise<string> {
  const file = `${name}.${kind}`
  const kept =
    kind === 'png'
      ? await drawPicture(drawing)
      : new Blob([svgFile(drawing, language)], { type: 'image/svg+xml;charset=utf-8' })
  saveBlob(file, kept)
  return file
}
