import * as v from 'valibot'
import { concernIds } from './vocabulary.ts'

const choice = v.strictObject({
  concern: v.pipe(v.picklist(concernIds), v.description('What a report of it is about.')),
  from: v.pipe(
    v.picklist(['person', 'group', 'post']),
    v.description('Where it comes from: decides what can be blocked, left or hidden.'),
  ),
})

/**
 * `directory/young-choices.json`: what a young person can say has happened, in the order it is asked. The words stand in
 * `locales/young/`, below `young.choice.`.
 */
export const youngChoices = v.pipe(
  v.record(v.pipe(v.string(), v.regex(/^[a-z]+$/)), choice),
  v.check((choices) => Object.keys(choices).length === 8, 'The young person is asked eight things.'),
)
