import { countryName, languageName } from '../language/names.ts'
import type { MessageKey, Words } from '../language/words.ts'
import type { Draft, DraftTarget } from './draft.ts'
import { isLocalTime, readableTime, zoneOffset } from './local-time.ts'

/** One piece of a report: what it is called, and the text that is shown and copied, byte for byte. */
export type ReportPart = {
  id: string
  label: string
  text: string
  /** An address: shown from left to right, and alone on its line. */
  isAddress?: true
}

function timeText(draft: Draft, { say, tag }: Words): string {
  const { seenAt } = draft.fields
  if (!isLocalTime(seenAt)) return seenAt
  return say('report.time', {
    time: readableTime(seenAt, tag, 'long'),
    zone: draft.timeZone,
    offset: zoneOffset(seenAt, draft.timeZone),
  })
}

function targetPart(target: DraftTarget, index: number, { say }: Words): ReportPart {
  const isAddress = target.kind !== 'selection' && !target.embedded
  return {
    id: `target-${index}`,
    label: say(`target.${target.kind}`),
    text: target.embedded ? say('target.embedded') : target.text,
    ...(isAddress && { isAddress }),
  }
}

/**
 * The report piece by piece, in the order hotlines' forms ask, in the language of `words`. What a person or a page
 * wrote is never translated or altered; empty pieces are left out.
 *
 * @param country ISO 3166-1 alpha-2 of the person, or undefined when it is not known.
 */
export function reportParts(draft: Draft, country: string | undefined, words: Words): ReportPart[] {
  const { say, tag } = words
  const { fields, page } = draft
  const field = (name: keyof typeof fields & keyof Draft['fields'], text: string): ReportPart => ({
    id: name,
    label: say(`field.${name}`),
    text,
  })
  const own = (id: string, label: MessageKey, text: string | undefined): ReportPart => ({
    id,
    label: say(label),
    text: text ?? '',
  })
  const parts: ReportPart[] = [
    { ...field('address', fields.address), label: say('report.address'), isAddress: true },
    ...draft.targets.map((target, index) => targetPart(target, index, words)),
    own('concern', 'report.what', draft.concern && say(`concern.${draft.concern}.title`)),
    own('seenAt', 'report.seenAt', timeText(draft, words)),
    field('platform', fields.platform),
    field('account', fields.account),
    field('post', fields.post),
    field('title', fields.title),
    field('author', fields.author),
    field('published', fields.published),
    own('live', 'report.live', page.live && say('report.yes')),
    own('contentKind', 'field.contentKind', draft.contentKind && say(`contentKind.${draft.contentKind}`)),
    own('visibility', 'field.visibility', draft.visibility && say(`visibility.${draft.visibility}`)),
    field('payment', fields.payment),
    own('language', 'report.language', page.language && languageName(page.language, tag)),
    own('country', 'report.country', country && countryName(country, tag)),
    field('note', fields.note),
  ]
  return parts.filter(({ text }) => text.trim() !== '')
}

/** The whole report as plain text. An address stands alone on its line, so that nothing around it can reorder it. */
export function reportText(parts: readonly ReportPart[], { say }: Words): string {
  const lines = parts.map(({ label, text, isAddress }) => `${label}:${isAddress ? '\n' : ' '}${text}`)
  return [say('report.heading'), '', ...lines, '', say('report.closing'), ''].join('\n')
}
