import { phrasesOf } from '../../directory/field-phrases.ts'
import { normaliseLabel } from './normalise-label.ts'

/** `YYYY-MM-DDTHH:mm` in its parts, each with its leading zero. */
export type Moment = { year: string; month: string; day: string; hour: string; minute: string }
type Part = 'day' | 'month' | 'year'
type Slot = { part: Part; length: number }
export type DateFormat = { slots: readonly Slot[]; separator: string; end?: string }

export function readMoment(seenAt: string | undefined): Moment | undefined {
  const [, year, month, day, hour, minute] =
    seenAt?.match(/^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):([0-5]\d)$/) ?? []
  if (!year || !month || !day || !hour || !minute) return undefined
  return { year, month, day, hour, minute }
}

const parts: readonly Part[] = ['year', 'month', 'day']
const letterOf = { day: 'dayLetter', month: 'monthLetter', year: 'yearLetter' } as const
const runs = /(\p{L}[\p{L}\p{M}]*)\s?([./-])\s?(\p{L}[\p{L}\p{M}]*)\s?\2\s?(\p{L}[\p{L}\p{M}]*)/gu
const example = /(?<!\d)(?:(\d{4})([./-])(\d{1,2})\2(\d{1,2})|(\d{1,2})([./-])(\d{1,2})\6(\d{4}))(?!\d)/

const said = (concept: Part | (typeof letterOf)[Part], language: string): string[] =>
  phrasesOf(language).flatMap((phrase) => (phrase.concept === concept ? [phrase.text] : []))

/** `TT` by its letter, `Tag` by its word. The whole word of a part stands for two digits, or four of a year. */
function slotOf(run: string, language: string): Slot | undefined {
  const text = normaliseLabel(run)
  const letters = [...text]
  const isRun = letters.length <= 4 && letters.every((letter) => letter === letters[0])
  for (const part of parts) {
    const isLetter = isRun && said(letterOf[part], language).includes(letters[0] ?? '')
    // Vietnamese has one letter for day and year: two of it are a day.
    const isDay = said(letterOf.day, language).includes(letters[0] ?? '')
    const fits =
      part === 'year' ? letters.length === 4 || (letters.length === 2 && !isDay) : letters.length <= 2
    if (isLetter && fits) return { part, length: letters.length }
  }
  const word = parts.find((part) => said(part, language).includes(text))
  return word && { part: word, length: word === 'year' ? 4 : 2 }
}

/** Hungarian and Croatian write a point after the last number too; elsewhere it ends a sentence. */
function endsWithPoint(language: string): boolean {
  const format = new Intl.DateTimeFormat(language, { year: 'numeric', month: '2-digit', day: '2-digit' })
  return format.format(0).endsWith('.')
}

function byLetters(text: string, language: string): DateFormat | undefined {
  for (const [all, first = '', separator = '', second = '', third = ''] of text.matchAll(runs)) {
    const slots = [first, second, third].flatMap((run) => slotOf(run, language) ?? [])
    const order = slots.map(({ part }) => part).join()
    if (/^(?:day,month,year|month,day,year|year,month,day)$/.test(order)) {
      const isPointed = separator === '.' && text.includes(`${all}.`) && endsWithPoint(language)
      return { slots, separator, ...(isPointed && { end: '.' }) }
    }
  }
  return undefined
}

/** Where years are counted otherwise (Thailand, Iran), a pattern in the language's own letters is one of its own calendar. */
function isGregorian(language: string): boolean {
  return new Intl.DateTimeFormat(language).resolvedOptions().calendar === 'gregory'
}

/** A date given as an example tells its order only when its day cannot be a month. */
function byExample(text: string): DateFormat | undefined {
  const [, year, dash = '', , , first = '', separator = '', second = ''] = text.match(example) ?? []
  const slot = (part: Part, length: number): Slot => ({ part, length })
  if (year) return { slots: [slot('year', 4), slot('month', 2), slot('day', 2)], separator: dash }
  if (Number(first) > 12 && Number(second) <= 12)
    return { slots: [slot('day', 2), slot('month', 2), slot('year', 4)], separator }
  if (Number(second) > 12 && Number(first) <= 12)
    return { slots: [slot('month', 2), slot('day', 2), slot('year', 4)], separator }
  return undefined
}

/** `\d{4}-\d{2}-\d{2}` starts with the year; one that ends with it does not say which of the others is the day. */
function byPattern(pattern: string): DateFormat | undefined {
  const [, separator] =
    pattern.match(/^\^?\(?(?:\\d|\[0-9\])\{4\}\)?\\?([./-])\(?(?:\\d|\[0-9\])\{2\}\)?\\?\1/) ?? []
  if (!separator) return undefined
  return {
    slots: [
      { part: 'year', length: 4 },
      { part: 'month', length: 2 },
      { part: 'day', length: 2 },
    ],
    separator,
  }
}

/**
 * The order and separator a page asks a typed date in, from the texts around it: letters (`TT.MM.JJJJ`), words (`día/mes/año`),
 * an example that can be read one way only, or the field's pattern. Years are of the Gregorian calendar.
 *
 * @param language Of the page, as `pageLanguage` gives it.
 */
export function dateFormat(
  texts: readonly string[],
  pattern: string,
  language: string,
): DateFormat | undefined {
  for (const code of [language, 'en'].filter(isGregorian)) {
    for (const text of texts) {
      const found = byLetters(text.slice(0, 400).normalize('NFKC'), code)
      if (found) return found
    }
  }
  return texts.map(byExample).find((found) => found !== undefined) ?? byPattern(pattern)
}

export function formatDate({ slots, separator, end = '' }: DateFormat, moment: Moment): string {
  const written = slots
    .map(({ part, length }) => {
      if (part === 'year') return moment.year.slice(-length)
      return length === 1 ? String(Number(moment[part])) : moment[part]
    })
    .join(separator)
  return written + end
}
