import type { JSX } from 'preact'
import type { Block } from '../../core/guides/guide.ts'
import onward from '../../directory/onward-links.json' with { type: 'json' }
import { OutLink } from '../OutLink.tsx'
import { useGuideWords } from './guide-words.ts'

type Props = { block: Block; visit(url: string): void }

/** One part of a topic: a paragraph, a list, the four steps, or a link to whoever takes pictures down. */
export function GuideBlock({ block, visit }: Props): JSX.Element {
  const { say } = useGuideWords()
  switch (block.kind) {
    case 'text':
      return <p>{say(block.text)}</p>
    case 'list':
      return (
        <ul class="points">
          {block.items.map((item) => (
            <li key={item}>{say(item)}</li>
          ))}
        </ul>
      )
    case 'steps':
      return (
        <ol class="guide-steps">
          {block.steps.map(({ name, text }) => (
            <li key={name}>
              <b>{say(name)}</b> <span>{say(text)}</span>
            </li>
          ))}
        </ol>
      )
    case 'onward':
      return (
        <p>
          <OutLink url={onward[block.link].url} visit={visit}>
            {onward[block.link].name}
          </OutLink>
        </p>
      )
    default:
      return block satisfies never
  }
}
