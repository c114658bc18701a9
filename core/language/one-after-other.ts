import type { Say } from './words.ts'

/** One fact after the other, divided as the language divides them. */
export const oneAfterOther = (facts: readonly string[], { say }: { say: Say<'phone.facts'> }): string =>
  facts.reduce((one, other) => (one === '' ? other : say('phone.facts', { one, other })), '')
