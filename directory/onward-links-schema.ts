import * as v from 'valibot'
import { source } from './contact-schema.ts'

const httpsAddress = v.pipe(v.string(), v.url(), v.startsWith('https://'))

const onwardLink = v.strictObject({
  name: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.description('A proper name, never translated.')),
  url: v.pipe(httpsAddress, v.description('Of a host that one of the sources is on, never guessed.')),
  checkedOn: v.pipe(
    v.string(),
    v.regex(/^\d{4}-\d{2}(-\d{2})?$/),
    v.description('When a source was last read.'),
  ),
  sources: v.pipe(v.array(source), v.minLength(1)),
})

/** `directory/onward-links.json`: organisations the guides lead on to. What each does stands in the catalogues, as `onward.<id>`. */
export const onwardLinks = v.record(v.pipe(v.string(), v.regex(/^[a-z][A-Za-z]+$/)), onwardLink)
