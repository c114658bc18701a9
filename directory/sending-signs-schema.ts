import * as v from 'valibot'

const lowerCase = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.check((text) => text === text.toLowerCase()),
)

/** `directory/sending-signs.json`: how a page's markup tells that it sends what is written, before anybody sends it. */
export const sendingSigns = v.strictObject({
  words: v.pipe(v.array(lowerCase), v.description('In a handler of a change, in lower case: it sends.')),
  around: v.pipe(
    v.array(lowerCase),
    v.description('Attributes, or how they begin, of a field or of what is around it.'),
  ),
  own: v.pipe(
    v.array(lowerCase),
    v.description('Attributes that send when the very field that has them changes.'),
  ),
  triggers: v.pipe(
    v.array(lowerCase),
    v.description('Attributes that name the moments at which something is sent.'),
  ),
  pages: v.pipe(v.array(v.string()), v.description('Selectors of what sends from anywhere on its page.')),
  sources: v.array(
    v.strictObject({
      of: v.pipe(v.string(), v.nonEmpty()),
      url: v.pipe(v.string(), v.url(), v.startsWith('https://')),
      checkedOn: v.exactOptional(
        v.pipe(
          v.string(),
          v.regex(/^\d{4}-\d{2}$/),
          v.description(
            'When it was last read; absent where nobody has opened it yet. A sign too many leaves a field to the person.',
          ),
        ),
      ),
    }),
  ),
})
