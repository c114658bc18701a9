import type { TopicWords } from '../../core/language/words.ts'
import type { TrustedContact } from '../../core/settings/trusted-contacts.ts'

/** Whom to show the screen to, by name where the family has said who. */
export function showTitle(
  { say }: Pick<TopicWords<'young'>, 'say'>,
  contacts: readonly TrustedContact[],
): string {
  const name = contacts[0]?.name ?? ''
  return name === '' ? say('young.show.titleAnyone') : say('young.show.title', { name })
}
