import type { FieldConcept } from '../../directory/field-concepts.ts'
import { chooseByName, chooseCountry, chooseLanguage } from './choose-named.ts'
import type { ReadWords } from './field-words.ts'
import type { FormReport } from './form-description.ts'
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
