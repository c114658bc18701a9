import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Block, Guide, GuideId } from '../../core/guides/guide.ts'
import { guideIds } from '../../core/guides/guide.ts'
import { guides } from '../../core/guides/guides.ts'
import type { TopicKeys } from '../../core/language/words.ts'
import onward from '../../directory/onward-links.json' with { type: 'json' }

// Read, not imported: Vite compiles the catalogues that are imported.
const catalogue = join(import.meta.dirname, '../../locales/guides/en.json')
const words: Readonly<Record<TopicKeys['guides'], string>> = JSON.parse(readFileSync(catalogue, 'utf8'))

/** How each guide is called in `docs/guides/`. */
const fileNames: Readonly<Record<GuideId, string>> = {
  families: 'families.md',
  young: 'young-people.md',
  educators: 'schools.md',
}

const made =
  '<!-- Written by `node scripts/generate-guides.ts` from locales/guides/en.json. Change the words there. -->'
const footer =
  'What these pages say of hotlines, studies and the law, and where it was read: [sources](sources.md).'

const link = ({ name, url }: { name: string; url: string }): string => `[${name}](${url})`

function written(block: Block): string {
  switch (block.kind) {
    case 'text':
      return words[block.text]
    case 'list':
      return block.items.map((item) => `- ${words[item]}`).join('\n')
    case 'steps':
      return block.steps
        .map(({ name, text }, at) => `${at + 1}. **${words[name]}.** ${words[text]}`)
        .join('\n')
    case 'onward':
      return link(onward[block.link])
    default:
      return block satisfies never
  }
}

function guidePage({ id, topics }: Guide): string {
  const parts = topics.map(({ title, blocks }) => [`## ${words[title]}`, ...blocks.map(written)].join('\n\n'))
  const head = [made, `# ${words[`guides.${id}.title`]}`, words[`guides.${id}.intro`]]
  return `${[...head, ...parts, '---', footer].join('\n\n')}\n`
}

type LinkId = keyof typeof onward
const isLink = (id: string): id is LinkId => Object.hasOwn(onward, id)

function startPage(): string {
  const readings = guideIds.map(
    (id) => `- [${words[`guides.${id}.title`]}](${fileNames[id]}): ${words[`guides.${id}.summary`]}`,
  )
  const others = Object.keys(onward)
    .filter(isLink)
    .map((id) => `- ${link(onward[id])}: ${words[`onward.${id}`]}`)
  return `${[
    made,
    `# ${words['guides.title']}`,
    'Short pages for home and school. The same words are in Signpost itself, in every language it speaks.',
    readings.join('\n'),
    `## ${words['onward.title']}`,
    others.join('\n'),
    footer,
  ].join('\n\n')}\n`
}

/** The guides for the web, by the name of their file in `docs/guides/`. */
export function guidesMarkdown(): Readonly<Record<string, string>> {
  return {
    'README.md': startPage(),
    ...Object.fromEntries(guideIds.map((id) => [fileNames[id], guidePage(guides[id])])),
  }
}
