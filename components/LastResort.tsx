import type { JSX } from 'preact'
import type { Words } from '../core/language/words.ts'
import type { Service } from '../core/routing/index.ts'
import lastResort from '../directory/last-resort.json' with { type: 'json' }
import { OutLink } from './OutLink.tsx'
import { UrgentStrip } from './UrgentStrip.tsx'
import { WordsProvider } from './words.tsx'

type Props = { words: Words; emergency: readonly Service[] | undefined; visit(url: string): void }

/** What is left when the report itself cannot begin: whom to call now, and the list of hotlines. */
export function LastResort({ words, emergency, visit }: Props): JSX.Element {
  const { say } = words
  return (
    <WordsProvider value={words}>
      <UrgentStrip emergency={emergency} />
      <main class="screen">
        <div class="notice" role="alert">
          <h1>{say('fault.title')}</h1>
          <p>{say('fault.lastResort')}</p>
          <OutLink url={lastResort.listOfHotlines} visit={visit}>
            {say('fault.open')}
          </OutLink>
        </div>
      </main>
    </WordsProvider>
  )
}
