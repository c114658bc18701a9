import type { MessageKey, TopicKeys } from '../../core/language/words.ts'
import { wordsContext } from '../words.tsx'

/** The words of the guides, with those of every surface. */
export const { WordsProvider: GuideWordsProvider, useWords: useGuideWords } = wordsContext<
  MessageKey | TopicKeys['guides']
>()
