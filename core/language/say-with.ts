import type { Say } from './words.ts'

/** Stands in a message where text of a page or a person comes, which must not go through the renderer itself. */
const gap = '\u{FFFC}'

/** What opens or ends an embedding, an override or an isolate (Unicode UAX 9, section 2). */
const reordering = /[\u202A-\u202E\u2066-\u2069]/g

/**
 * A message with one text of a page or a person in it: letter for letter, since the renderer would make a letter of
 * `\u202E`, and isolated, so that the words around it keep their order whatever its direction (UAX 9, FSI and PDI). For
 * the screen only, never for what is copied.
 *
 * @param value the name of its place in the message.
 */
export function sayWith<Key extends string>(
  { say }: { say: Say<Key> },
  key: Key,
  value: string,
  text: string,
): string {
  const isolated = `\u2068${text.replace(reordering, '')}\u2069`
  return say(key, { [value]: gap }).replace(gap, () => isolated)
}
