import type { MessageKey, TopicKeys } from '../../core/language/words.ts'
import { wordsContext } from '../words.tsx'

export const { WordsProvider: YoungWordsProvider, useWords: useYoungWords } = wordsContext<
  MessageKey | TopicKeys['young']
>()
