import type { Phone, Service, Source } from '../../../directory/schema.ts'
import { type Check, when } from './check.ts'
import { tableOf } from './table-of.ts'

const isDatedPage = (source: Source): boolean => source.date !== undefined && tableOf(source) === undefined

function everySource({ sources, phones, form, answers }: Service): Source[] {
  return [sources, form?.sources, answers?.sources, ...phones.map((phone) => phone.sources)].flatMap(
    (some) => some ?? [],
  )
}

/** Every reason of a service why something of it is kept back. */
function reasons({ withheld, reportUrl, homepage, email, phones }: Service): string[] {
  const parts = [reportUrl, homepage, email, ...phones]
  const ofParts = parts.map((part) => (typeof part === 'object' ? part.withheld : undefined))
  return [withheld, ...ofParts].flatMap((reason) => reason ?? [])
}

/** Numbers that only tables give, and that stand as equals beside one that a dated page gives. */
function outweighed({ phones, sources }: Service): Phone[] {
  const shown = phones.filter(({ withheld }) => withheld === undefined)
  const onPages = shown.filter((phone) => phone.sources?.some(isDatedPage))
  const onlyInTables = shown.filter((phone) =>
    [...(phone.sources ?? []), ...sources].every((source) => tableOf(source) !== undefined),
  )
  return onPages.length === 0 ? [] : onlyInTables.filter(({ uses }) => !uses?.includes('older'))
}

export const tableChecks: readonly Check[] = [
  {
    name: "the date of a table is that of the fact in it, or it has none: a table's own date says nothing of its rows",
    tip: 'leave "date" out and write the month in which you read it as "collected", or say in "dateNote" what the row itself prints',
    problems: ({ service }) =>
      everySource(service)
        .filter(
          (source) =>
            tableOf(source) !== undefined && source.date !== undefined && source.dateNote === undefined,
        )
        .map(({ url, date }) => `gives ${date} as the date of the table ${url}`),
  },
  {
    name: 'nothing is withheld for a count of tables or lists: they copy each other and lag, so the newest number stands in the fewest',
    tip: 'look for a dated page of the authority; where there is none, say in the reason what was searched, and on which day',
    problems: ({ service }) =>
      reasons(service).flatMap((reason) =>
        when(
          /\b(?:tables?|lists?)\b/i.test(reason) && !/\b\d{4}-\d{2}-\d{2}\b/.test(reason),
          `keeps something back because "${reason}"`,
        ),
      ),
  },
  {
    name: 'a dated page outweighs any count of tables: beside its number, one that only tables give is an older one',
    tip: 'add "older" to its uses, withhold it with the reason, or give it a dated page of its own',
    problems: ({ service }) =>
      outweighed(service).map(
        ({ number }) => `shows ${number}, which only tables give, as equal to a number of a dated page`,
      ),
  },
]
