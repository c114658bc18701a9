import type { FieldConcept } from '../../directory/field-concepts.ts'
import type { ReadWords } from './field-words.ts'
import type { FormReport } from './form-description.ts'
import { normaliseLabel } from './normalise-label.ts'
import { isConcern, optionMeaning } from './option-meaning.ts'

/** One way to answer: an option of a select, or one radio or checkbox of a group. */
export type Choice = { ref: string; value: string; text: string }
export type ChoiceField = 'concern' | 'contentKind' | 'country' | 'language' | 'platform'
/** `choice` is left out when no option certainly fits. */
export type Chosen = { field: ChoiceField; choice?: Choice }

const contentKinds = ['image', 'video', 'live', 'text', 'audio', 'drawn', 'profile', 'link'] as const
const kindConcepts: readonly FieldConcept[] = contentKinds.map((kind) => `kind-${kind}` as const)
/** In a list of kinds of sites, "image host" is no image. */
const ofSites: readonly FieldConcept[] = ['platform', 'addressWeak', 'concern']

/** The one choice that means the least besides what is wanted; undefined when none does, or two do alike. */
function onlyFewest(choices: readonly { choice: Choice; meanings: number }[]): Choice | undefined {
  const fewest = Math.min(...choices.map(({ meanings }) => meanings))
  const [first, ...rest] = choices.filter(({ meanings }) => meanings === fewest)
  return rest.length === 0 ? first?.choice : undefined
}

function chooseConcern(
  choices: readonly Choice[],
  concern: string | undefined,
  isLabelled: boolean,
  read: ReadWords,
): Chosen | undefined {
  const meant = choices.map((choice) => ({ choice, ...optionMeaning(choice.text, read) }))
  const concerns = new Set(meant.flatMap((option) => option.concerns.filter((one) => one !== 'unsure')))
  if (concerns.size < (isLabelled ? 1 : 2)) return undefined
  if (!isConcern(concern)) return { field: 'concern' }
  const fitting = meant.filter((option) => option.concerns.includes(concern))
  const plain = fitting.some(({ isPlain }) => isPlain) ? fitting.filter(({ isPlain }) => isPlain) : fitting
  const choice = onlyFewest(
    plain.map((option) => ({ choice: option.choice, meanings: option.concerns.length })),
  )
  return { field: 'concern', ...(choice && { choice }) }
}

function chooseContentKind(
  choices: readonly Choice[],
  kind: string | undefined,
  read: ReadWords,
): Chosen | undefined {
  const meant = choices.map((choice) => {
    const hits = read(choice.text)
    const isOfSites = ofSites.some((concept) => hits.has(concept))
    return { choice, kinds: isOfSites ? [] : kindConcepts.filter((concept) => hits.has(concept)) }
  })
  if (new Set(meant.flatMap(({ kinds }) => kinds)).size < 2) return undefined
  const fitting = meant.filter(({ kinds }) => kinds.some((concept) => concept === `kind-${kind}`))
  const choice = onlyFewest(
    fitting.map((option) => ({ choice: option.choice, meanings: option.kinds.length })),
  )
  return { field: 'contentKind', ...(choice && { choice }) }
}

function chooseByName(choices: readonly Choice[], names: readonly string[]): Choice | undefined {
  const wanted = new Set(names.map(normaliseLabel).filter((name) => name !== ''))
  const [first, ...rest] = choices.filter(({ text }) => wanted.has(normaliseLabel(text)))
  return rest.length === 0 ? first : undefined
}

/** A code in the values counts only where all values are codes: `CH` may be anybody's short for anything. */
function chooseByCode(choices: readonly Choice[], code: string, shape: RegExp): Choice | undefined {
  const coded = choices.filter(({ value }) => value !== '')
  if (!coded.every(({ value }) => shape.test(value))) return undefined
  const [first, ...rest] = coded.filter(({ value }) => value.toLowerCase() === code.toLowerCase())
  return rest.length === 0 ? first : undefined
}

function nameIn(language: string, type: 'region' | 'language', code: string): string[] {
  try {
    return [new Intl.DisplayNames([language, 'en'], { type, fallback: 'none' }).of(code) ?? '']
  } catch {
    return []
  }
}

function chooseCountry(
  choices: readonly Choice[],
  country: FormReport['country'],
  page: string,
): Choice | undefined {
  if (country === undefined) return undefined
  const names = [
    country.name,
    ...nameIn(page, 'region', country.code),
    ...nameIn('en', 'region', country.code),
  ]
  return chooseByName(choices, names) ?? chooseByCode(choices, country.code, /^[a-z]{2}$/i)
}

function chooseLanguage(
  choices: readonly Choice[],
  language: FormReport['language'],
  page: string,
): Choice | undefined {
  if (language === undefined) return undefined
  const { tag, name } = language
  const names = [name, ...[page, 'en', tag].flatMap((one) => nameIn(one, 'language', tag))]
  const shape = /^[a-z]{2,3}(?:[-_][a-z0-9]+)*$/i
  return (
    chooseByName(choices, names) ??
    chooseByCode(choices, tag, shape) ??
    chooseByCode(choices, tag.split('-')[0] ?? '', shape)
  )
}

/**
 * What a select or group answers of the report. Undefined when it is about something else.
 *
 * @param kind What its label asks for, if that is known.
 * @param page BCP 47, the page's language.
 */
export function chooseOption(
  choices: readonly Choice[],
  kind: string | undefined,
  report: FormReport,
  page: string,
  read: ReadWords,
): Chosen | undefined {
  const found = (field: ChoiceField, choice: Choice | undefined): Chosen => ({
    field,
    ...(choice && { choice }),
  })
  if (kind === 'country') return found(kind, chooseCountry(choices, report.country, page))
  if (kind === 'language') return found(kind, chooseLanguage(choices, report.language, page))
  if (kind === 'platform') return found(kind, chooseByName(choices, [report.platform ?? '']))
  const isLabelled = kind === 'concern' || kind === 'contentKind'
  const concern = chooseConcern(choices, report.concern, isLabelled, read)
  if (concern !== undefined || !isLabelled) return concern
  return chooseContentKind(choices, report.contentKind, read)
}
