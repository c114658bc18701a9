import { native } from '../form/native.ts'
import { listenFirst } from './own-document.ts'

/**
 * Gives the pointer back that a page has locked, now and while it is covered: nobody could reach the sheet's button with it.
 *
 * @returns a function that ends it.
 */
export function freePointer(): () => void {
  const free = (): void => {
    if (native(Document.prototype, 'pointerLockElement', document))
      Document.prototype.exitPointerLock.call(document)
  }
  free()
  return listenFirst(document, ['pointerlockchange'], free)
}
