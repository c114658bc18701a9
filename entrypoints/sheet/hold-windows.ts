import { native } from '../form/native.ts'
import { listenFirst } from './own-document.ts'

/** A page's own document in a small window above all tabs. Chromium has it since 116, Firefox does not. */
type Floating = EventTarget & { window: { close: () => void } | null }

/** Where a browser has none, a page could have an element by this name. */
function findFloating(): Floating | undefined {
  return Object.hasOwn(globalThis, 'documentPictureInPicture')
    ? Reflect.get(globalThis, 'documentPictureInPicture')
    : undefined
}

function closeFilm(): void {
  // Firefox has no such property: its picture in picture is the browser's own.
  const isOut =
    'pictureInPictureElement' in Document.prototype &&
    native(Document.prototype, 'pictureInPictureElement', document)
  // It may have closed meanwhile.
  if (isOut) void Document.prototype.exitPictureInPicture.call(document).catch(() => undefined)
}

/**
 * Closes what the page shows in windows above all tabs, now and while it is covered: a page hears of the keys before it is covered, and
 * may open one by them. What frames of other sites show so is out of reach.
 *
 * @returns a function that ends it.
 */
export function holdWindows(): () => void {
  const floating = findFloating()
  const closeDocument = (): void => floating?.window?.close()
  closeFilm()
  closeDocument()
  const ends = [
    listenFirst(document, ['enterpictureinpicture'], closeFilm),
    ...(floating ? [listenFirst(floating, ['enter'], closeDocument)] : []),
  ]
  return () => {
    for (const end of ends) end()
  }
}
