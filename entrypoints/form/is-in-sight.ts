import type { Control } from './control.ts'
import { documentOf } from './form-element.ts'
import { frameOf } from './in-view.ts'
import { isOnTop } from './is-on-top.ts'
import { sightOf } from './is-seen.ts'
import { isVisible } from './is-visible.ts'
import { Labels } from './label-texts.ts'
import { showsText } from './shows-text.ts'

function framesAround(element: Element): Map<Document, Element> {
  const frames = new Map<Document, Element>()
  for (let frame = frameOf(element), inner = element; frame; frame = frameOf(frame)) {
    frames.set(documentOf(inner), frame)
    inner = frame
  }
  return frames
}

/**
 * Whether a person sees a control at this moment, and would see what is written in it: as `sightOf` tells, with nothing on top of
 * it, and in another colour than its ground. Whatever is not sure is not seen. The page stands where it stood.
 */
export function isInSight(control: Control): boolean {
  const { kind, element } = control
  const labels = new Labels()
  const isSeen = sightOf(framesAround(element))
  const own = labels.elementsFor(element)
  const isInView = (one: Element): boolean => isSeen(one) && isOnTop(one, one === element ? own : [])
  return isVisible(control, isInView, labels) && (kind === 'choice' || showsText(element))
}
