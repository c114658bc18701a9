import { type ComponentType, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { MessageKey, Words } from '../core/language/words.ts'

type WordsContext<Key extends string> = {
  WordsProvider: ComponentType<{ value: Words<Key> }>
  /** @throws outside its provider: a surface must have a language before it shows anything. */
  useWords: () => Words<Key>
}

/** A way to hand words down to the components of a surface; a topic with a catalogue of its own has one of its own. */
export function wordsContext<Key extends string>(): WordsContext<Key> {
  const context = createContext<Words<Key> | undefined>(undefined)
  return {
    WordsProvider: context.Provider,
    useWords() {
      const words = useContext(context)
      if (words === undefined) throw new Error('A component was rendered outside a WordsProvider.')
      return words
    },
  }
}

export const { WordsProvider, useWords } = wordsContext<MessageKey>()
