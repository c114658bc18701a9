import { sayWith } from '../../core/language/say-with.ts'
import type { TopicWords } from '../../core/language/words.ts'
import type { TrustedContact } from '../../core/settings/trusted-contacts.ts'

/** Whom to show the screen to, by name where the family has said who. Whom a policy names stands nowhere without that word. */
export function showTitle(
  words: Pick<TopicWords<'young'>, 'say'>,
  contacts: readonly TrustedContact[],
): string {
  const name = contacts.find(({ because }) => because === 'chosen')?.name ?? ''
  return name === '' ? words.say('young.show.titleAnyone') : sayWith(words, 'young.show.title', 'name', name)
}
