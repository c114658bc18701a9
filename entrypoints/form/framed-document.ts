import { tagOf } from './form-element.ts'
import { native } from './native.ts'

const isDocument = (value: object): value is Document =>
  native(Node.prototype, 'nodeType', value) === Node.DOCUMENT_NODE

export const isFrame = (element: Element): boolean => ['iframe', 'frame'].includes(tagOf(element))

/** The document of a frame of the same origin; of any other, nothing. */
export function framedDocument(frame: Element): Document | undefined {
  const owner = tagOf(frame) === 'iframe' ? HTMLIFrameElement.prototype : HTMLFrameElement.prototype
  try {
    const framed: unknown = native(owner, 'contentDocument', frame)
    const view: unknown = native(owner, 'contentWindow', frame)
    if (!(typeof framed === 'object' && typeof view === 'object' && view && framed)) return undefined
    return isDocument(framed) && Reflect.get(view, 'origin') === self.origin ? framed : undefined
  } catch {
    // Browsers that do not answer `null` for another origin throw.
    return undefined
  }
}
