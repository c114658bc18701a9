import * as v from 'valibot'
import type { Source } from '../../../directory/schema.ts'
import content from '../../../directory/tables.json' with { type: 'json' }
import { type Table, tables } from '../../../directory/tables-schema.ts'

const known = v.parse(tables, content)

/** The table of many countries that a source is, if it is one. */
export function tableOf({ url }: Source): Table | undefined {
  if (url === undefined) return undefined
  return known.find(({ pages }) => pages.some((page) => url === page || url.startsWith(withSlash(page))))
}

const withSlash = (page: string): string => (page.endsWith('/') ? page : `${page}/`)
