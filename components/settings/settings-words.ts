import type { MessageKey, TopicKeys } from '../../core/language/words.ts'
import { wordsContext } from '../words.tsx'

/** The words of the cards that the settings and the welcome page share. */
export const { WordsProvider: SettingsWordsProvider, useWords: useSettingsWords } = wordsContext<
  MessageKey | TopicKeys['welcome']
>()
