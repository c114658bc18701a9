import * as v from 'valibot'
import { source } from './contact-schema.ts'
import { feedback, timeUnit } from './vocabulary.ts'

/** What the service itself says of the time after a report. Nobody else's word counts, and nothing is guessed. */
export const answers = v.strictObject({
  feedback: v.exactOptional(
    v.pipe(
      feedback,
      v.description(
        'Whether whoever reports hears what came of it: never, if they leave a way to reach them, or by a number that they ask with.',
      ),
    ),
  ),
  within: v.exactOptional(
    v.pipe(
      v.strictObject({ count: v.pipe(v.number(), v.integer(), v.minValue(1)), unit: timeUnit }),
      v.description('How soon it looks at a report, as it says itself.'),
    ),
  ),
  sources: v.pipe(v.array(source), v.minLength(1)),
})
export type Answers = v.InferOutput<typeof answers>
