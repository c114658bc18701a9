import type { PictureKind } from '../../components/guides/guides-session.ts'
import type { Drawing } from '../../core/sharing/drawing.ts'
import { svgFile } from '../../core/sharing/svg-file.ts'
import { saveBlob, saveFile } from '../save-file.ts'

/** Saves a poster or a card as a file. @returns the file's name. @throws when the browser gives no canvas for a PNG. */
export async function savePicture(
  kind: PictureKind,
  drawing: Drawing,
  name: string,
  language: string,
): Promise<string> {
  const file = `${name}.${kind}`
  if (kind === 'png') {
    const { drawPicture } = await import('../draw-picture.ts')
    saveBlob(file, await drawPicture(drawing))
  } else saveFile({ name: file, type: 'image/svg+xml;charset=utf-8', text: svgFile(drawing, language) })
  return file
}
