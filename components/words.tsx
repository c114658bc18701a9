import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Words } from '../core/language/words.ts'

const WordsContext = createContext<Words | undefined>(undefined)

export const WordsProvider = WordsContext.Provider

/** The words of the person's language. @throws outside a `WordsProvider`: a surface must have a language before it shows anything. */
export function useWords(): Words {
  const words = useContext(WordsContext)
  if (words === undefined) throw new Error('A component was rendered outside a WordsProvider.')
  return words
}
