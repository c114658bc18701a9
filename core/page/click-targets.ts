import { cleanText } from './clean-text.ts'
import { propertyOf } from './property-of.ts'
import { reportableAddress } from './reportable-address.ts'
import type { Click, Target, TargetKind } from './seen-page.ts'

const longestSelection = 300

function target(kind: TargetKind, raw: unknown): Target[] {
  const checked = reportableAddress(raw)
  if (checked.ok) return [{ kind, url: checked.url }]
  if (checked.because === 'embedded') return [{ kind, embedded: true }]
  return checked.because === 'too-long' ? [{ kind, refused: 'too-long' }] : []
}

function mediaKind(raw: unknown): TargetKind {
  return raw === 'video' || raw === 'audio' ? raw : 'image'
}

/**
 * What a menu click points at: link, media, frame, selected text. Of an embedded picture nothing is kept but that it was one; an
 * address of a browser page or a script is left out.
 */
export function clickTargets(click: Click): Target[] {
  const frame = propertyOf(click, 'frameUrl')
  const selection = cleanText(propertyOf(click, 'selectionText'), longestSelection)
  return [
    ...target('link', propertyOf(click, 'linkUrl')),
    ...target(mediaKind(propertyOf(click, 'mediaType')), propertyOf(click, 'srcUrl')),
    ...(frame === propertyOf(click, 'pageUrl') ? [] : target('frame', frame)),
    ...(selection === undefined ? [] : [{ kind: 'selection' as const, text: selection }]),
  ]
}
