import type { JSX } from 'preact'
import { useGuideWords } from './guide-words.ts'

type Props = { title: string; intro: string }

/** What stands on top of every page but the first: the way back, what it is called and what it is for. */
export function PageHead({ title, intro }: Props): JSX.Element {
  const { say } = useGuideWords()
  return (
    <div class="page-head">
      <a class="link" href="#start">
        {say('guides.all')}
      </a>
      <h1 tabIndex={-1}>{title}</h1>
      <p class="lead">{intro}</p>
    </div>
  )
}
