const unseen = /[\p{Cc}\p{Cf}\p{Z}]/u

/** Removes white space, control and format characters (marks of direction, zero-width characters) from both ends. Linear in time. */
export function trimUnseen(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && unseen.test(text.charAt(start))) start += 1
  while (end > start && unseen.test(text.charAt(end - 1))) end -= 1
  return text.slice(start, end)
}
