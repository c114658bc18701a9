import { countryName, languageName } from '../language/names.ts'
import type { Draft } from '../report/draft.ts'
import { isLocalTime } from '../report/local-time.ts'
import type { FormReport, ReportField } from './form-description.ts'

/** The ids that `reportParts` gives to what a form's field took. */
export function partsOfField(field: ReportField, draft: Draft): string[] {
  if (field !== 'otherAddresses') return [field]
  return draft.targets.flatMap(({ kind, embedded }, index) =>
    kind === 'selection' || embedded ? [] : [`target-${index}`],
  )
}

/**
 * What a report has for a form: only what is not empty. Names of countries and languages are in the form's own language,
 * everything a person or a page wrote is as it was.
 *
 * @param country ISO 3166-1 alpha-2 of the person.
 * @param formLanguage BCP 47 of the form.
 */
export function formReport(draft: Draft, country: string | undefined, formLanguage: string): FormReport {
  const { fields, page, concern, contentKind } = draft
  const others = draft.targets
    .filter(({ kind, embedded, text }) => kind !== 'selection' && !embedded && text !== '')
    .map(({ text }) => text)
  return {
    ...(fields.address && { address: fields.address }),
    ...(others.length > 0 && { otherAddresses: others }),
    ...(concern && { concern }),
    ...(contentKind && { contentKind }),
    ...(isLocalTime(fields.seenAt) && { seenAt: fields.seenAt }),
    ...(fields.platform && { platform: fields.platform }),
    ...(fields.account && { account: fields.account }),
    ...(fields.title && { title: fields.title }),
    ...(fields.note && { note: fields.note }),
    ...(country && { country: { code: country, name: countryName(country, formLanguage) } }),
    ...(page.language && {
      language: { tag: page.language, name: languageName(page.language, formLanguage) },
    }),
  }
}
