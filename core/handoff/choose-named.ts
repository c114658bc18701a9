import type { Choice } from './choose-option.ts'
import type { FormReport } from './form-description.ts'
import { normaliseLabel } from './normalise-label.ts'

/** The one option that bears one of these names. */
export function chooseByName(choices: readonly Choice[], names: readonly string[]): Choice | undefined {
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

/** By its name in the report's words, the page's language or English, else by its ISO 3166-1 code. */
export function chooseCountry(
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

/** By its name in the report's words, the page's language, English or its own, else by its BCP 47 tag. */
export function chooseLanguage(
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
