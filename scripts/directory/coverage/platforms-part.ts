import type { PlatformFile } from '../../../directory/platform-schema.ts'
import { markdownTable } from '../markdown-table.ts'
import { type PlatformFacts, platformFacts } from './platform-facts.ts'

const facts = [
  ['report', 'How to report to it'],
  ['needs', 'What a report needs'],
  ['age', 'Its minimum age'],
  ['family', 'What families can set'],
] as const

const isKnown = (word: string): boolean => word !== ''
const isWhole = (platform: PlatformFacts): boolean => facts.every(([fact]) => isKnown(platform[fact]))

const meaning = `An empty cell: no source says it. **none**: a source says that there is no minimum age, or no settings for families;
that is for parents to know as much as a page. **in place**: a report starts at the post, the account or the message.`

/** The part of the coverage page that tells what is known of each platform. */
export function platformsPart(files: readonly PlatformFile[]): string {
  const platforms = files.map(platformFacts)
  const count = (is: (platform: PlatformFacts) => boolean): string => String(platforms.filter(is).length)
  const counts = markdownTable(
    ['Of a platform', 'Known', 'Of these: none', 'Not known', 'All'],
    [
      ...facts.map(([fact, title]) => [
        title,
        count((one) => isKnown(one[fact])),
        count((one) => one[fact] === 'none'),
        count((one) => !isKnown(one[fact])),
        String(platforms.length),
      ]),
      ['All four', count(isWhole), '', count((one) => !isWhole(one)), String(platforms.length)],
    ],
  )
  const table = markdownTable(
    ['Platform', 'Report', 'Needs', 'Age', 'Families'],
    platforms.map(({ name, report, needs, age, family }) => [name, report, needs, age, family]),
  )
  return ['## What is known of platforms', counts, meaning, table].join('\n\n')
}
