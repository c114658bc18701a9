import type { JSX } from 'preact'
import onward from '../../directory/onward-links.json' with { type: 'json' }
import { OutLink } from '../OutLink.tsx'
import { useGuideWords } from './guide-words.ts'

type LinkId = keyof typeof onward
const isLink = (id: string): id is LinkId => Object.hasOwn(onward, id)
const linkIds = Object.keys(onward).filter(isLink)

/** Organisations that know more, each with what it is for. */
export function OnwardLinks({ visit }: { visit(url: string): void }): JSX.Element {
  const { say } = useGuideWords()
  return (
    <section class="onward" aria-labelledby="onward-title">
      <h2 id="onward-title">{say('onward.title')}</h2>
      <p class="small soft">{say('onward.intro')}</p>
      <ul>
        {linkIds.map((id) => (
          <li key={id}>
            <OutLink url={onward[id].url} visit={visit}>
              <bdi>{onward[id].name}</bdi>
            </OutLink>
            <p class="small">{say(`onward.${id}`)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
