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
  /** BCP 47 of the text, where it is not that of the words around it: what a person or a page wrote is never translated. */
  language?: string
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
 * @param personLanguage BCP 47 of the language the person reads Signpost in, and most likely writes in: where the report is
 * in another, their own words are marked with it.
 */
export function reportParts(
  draft: Draft,
  country: string | undefined,
  words: Words,
  personLanguage: string = words.tag,
): ReportPart[] {
  const { say, tag } = words
  const { fields, page } = draft
  const field = (name: keyof typeof fields & keyof Draft['fields'], text: string): ReportPart => ({
    id: name,
    label: say(`field.${name}`),
    text,
  })
  const written = (name: 'payment' | 'note'): ReportPart => {
    const part = field(name, fields[name])
    if (personLanguage === tag) return part
    const language = languageName(personLanguage, tag)
    return {
      ...part,
      label: say('report.inLanguage', { label: part.label, language }),
      language: personLanguage,
    }
  }
  const ofPage = (name: 'title' | 'author'): ReportPart => ({
    ...field(name, fields[name]),
    ...(page.language !== undefined && { language: page.language }),
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
    ofPage('title'),
    ofPage('author'),
    field('published', fields.published),
    own('live', 'report.live', page.live && say('report.yes')),
    own('contentKind', 'field.contentKind', draft.contentKind && say(`contentKind.${draft.contentKind}`)),
    own('visibility', 'field.visibility', draft.visibility && say(`visibility.${draft.visibility}`)),
    written('payment'),
    own('language', 'report.language', page.language && languageName(page.language, tag)),
    own('country', 'report.country', country && countryName(country, tag)),
    written('note'),
  ]
  return parts.filter(({ text }) => text.trim() !== '')
}

/** The whole report as plain text. An address stands alone on its line, so that nothing around it can reorder it. */
export function reportText(parts: readonly ReportPart[], { say }: Words): string {
  const lines = parts.map(({ label, text, isAddress }) => `${label}:${isAddress ? '\n' : ' '}${text}`)
  return [say('report.heading'), '', ...lines, '', say('report.closing'), ''].join('\n')
}
