import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { CountryFile } from '../../directory/schema.ts'
import { everyCheck } from '../../scripts/directory/checks/every-check.ts'
import { linksCommand } from '../../scripts/directory/links-command.ts'
import { problemSentence } from '../../scripts/directory/problem.ts'
import { directoryFolder, readDirectory } from '../../scripts/directory/read-directory.ts'
import { runDirectoryCommand } from '../../scripts/directory/run-directory-command.ts'

let folder = ''
const now = new Date('2026-11-22T12:00:00Z')

const few = [
  'countries/FR.json',
  'countries/GB.json',
  'countries/TV.json',
  'countries/ZZ.json',
  'platforms/tiktok.json',
  'platforms/x.json',
  'concerns.json',
  'last-resort.json',
]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'signpost-directory-'))
  for (const name of few) cpSync(join(directoryFolder, name), join(folder, name))
})
afterEach(() => rmSync(folder, { recursive: true }))

async function command(...words: string[]): Promise<{ code: number; printed: string; warned: string }> {
  return commandOn(folder, ...words)
}
async function commandOn(
  where: string,
  ...words: string[]
): Promise<{ code: number; printed: string; warned: string }> {
  const lines: string[] = []
  const warnings: string[] = []
  const terminal = {
    print: (line: string) => lines.push(line),
    warn: (line: string) => warnings.push(line),
    now,
  }
  const code = await runDirectoryCommand(words, terminal, where)
  return { code, printed: lines.join('\n'), warned: warnings.join('\n') }
}
const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8')
const write = (name: string, content: unknown): void =>
  writeFileSync(
    join(folder, name),
    typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`,
  )
function change(name: string, edit: (file: CountryFile) => void): void {
  const file = JSON.parse(textOf(name))
  edit(file)
  write(name, file)
}
function keepOnly(...names: string[]): void {
  for (const name of few) {
    if (name.includes('/') && !names.includes(basename(name))) rmSync(join(folder, name))
  }
}
const service = (file: CountryFile, id: string): CountryFile['services'][number] => {
  const found = file.services.find((one) => one.id === id)
  if (found === undefined) throw new Error(`${file.country} has no ${id}.`)
  return found
}
const iwf = (edit: (one: CountryFile['services'][number]) => void) => (): void =>
  change('countries/GB.json', (file) => edit(service(file, 'gb-iwf')))
const childline = (edit: (one: CountryFile['services'][number]) => void) => (): void =>
  change('countries/GB.json', (file) => edit(service(file, 'gb-childline')))

describe('check', () => {
  test('has nothing to say of the directory as it is', async () => {
    expect(await commandOn(directoryFolder, 'check')).toEqual({
      code: 0,
      printed: expect.stringMatching(/^\d+ country files, \d+ platforms and the concerns keep every rule\.$/),
      warned: '',
    })
  })

  const gb = 'directory/countries/GB.json'
  test.each<[string, string, () => void, string]>([
    [
      'files follow their schema',
      'text that is no JSON',
      () => write('countries/GB.json', '{ "country": '),
      `${gb}: is no JSON (`,
    ],
    [
      'files follow their schema',
      'a field that nobody knows',
      iwf((one) => Object.assign(one, { fax: '1' })),
      `${gb}: breaks the schema at services.0.fax: `,
    ],
    [
      'files follow their schema',
      'a scope that nobody knows',
      iwf((one) => Object.assign(one, { scopes: ['images'] })),
      `${gb}: breaks the schema at services.0.scopes.0: `,
    ],
    [
      'countries and languages are known',
      'a language that nobody knows',
      iwf((one) => Object.assign(one, { languages: ['qqq'] })),
      `${gb}: names qqq, which is no language that CLDR knows; `,
    ],
    [
      'countries and languages are known',
      'a country that nobody knows',
      () => change('countries/ZZ.json', (file) => Object.assign(file.services[0] ?? {}, { onlyIn: ['QQ'] })),
      'directory/countries/ZZ.json: names QQ, which is no country; ',
    ],
    [
      'a file is named for the country in it',
      'a file under the wrong name',
      () => cpSync(join(folder, 'countries/GB.json'), join(folder, 'countries/FR.json')),
      'directory/countries/FR.json: holds the country GB; name it GB.json.',
    ],
    [
      'there is a file wherever somebody lives',
      'a country without a file',
      () => rmSync(join(folder, 'countries/TV.json')),
      'directory/countries/TV.json: is missing; ',
    ],
    [
      'every service has an id of its own',
      'an id given twice',
      iwf((one) => Object.assign(one, { id: 'gb-ceop' })),
      `${gb}: has the id gb-ceop a second time; `,
    ],
    [
      'addresses that are not https say why',
      'an address in the clear without a reason',
      iwf((one) => Object.assign(one, { homepage: { url: 'http://www.iwf.org.uk/' } })),
      `${gb}, gb-iwf: gives http://www.iwf.org.uk/, which does not agree with its "http" reason; `,
    ],
    [
      'phones are valid in their numbering plan, or say that they are short or local',
      'a number that the numbering plan does not have',
      childline((one) => Object.assign(one.phones[0] ?? {}, { number: '0800 00', e164: '+4480000' })),
      `${gb}, gb-childline: has +4480000, which is not valid in its numbering plan; `,
    ],
    [
      'opening hours are in a zone of the country or of its parent state',
      'hours in a zone of another country',
      childline((one) =>
        Object.assign(one, {
          phones: [
            {
              number: '0800 1111',
              e164: '+448001111',
              hours: 'daily 9-17',
              openingHours: {
                timeZone: 'Asia/Manila',
                weekly: [{ days: ['mo'], from: '09:00', to: '17:00' }],
              },
            },
          ],
        }),
      ),
      `${gb}, gb-childline: has 0800 1111 with hours in Asia/Manila, which is no zone of GB; `,
    ],
    [
      'whatever is shown has a source',
      'a service without a source',
      iwf((one) => Object.assign(one, { sources: [] })),
      `${gb}, gb-iwf: has no source with a url or a title; `,
    ],
    [
      'whatever is shown has a dated source',
      'a source without a date',
      iwf((one) => Object.assign(one, { sources: [{ url: 'https://www.iwf.org.uk/faqs/' }] })),
      `${gb}, gb-iwf: has no source with a date; `,
    ],
    [
      'a phone number that is shown is the word of the service, of its network, or of two independent sources',
      'a number on the word of one other',
      childline((one) => Object.assign(one, { sources: one.sources.slice(0, 1) })),
      `${gb}, gb-childline: shows 0800 1111 on the word of one source that is not its own; `,
    ],
    [
      'a phone number that is shown is the word of the service, of its network, or of two independent sources',
      'a number on the word of two pages of one publisher',
      childline((one) =>
        Object.assign(one, {
          sources: [
            { url: 'https://news.example.com/a', date: '2026' },
            { url: 'https://www.example.com/b', date: '2026' },
          ],
        }),
      ),
      `${gb}, gb-childline: shows 0800 1111 on the word of one source that is not its own; `,
    ],
    [
      'a phone number that is shown is the word of the service, of its network, or of two independent sources',
      'a number on the word of two sets made from one encyclopaedia',
      childline((one) =>
        Object.assign(one, {
          sources: [
            { url: 'https://en.wikipedia.org/wiki/Childline', collected: '2026-11' },
            { url: 'https://github.com/DennisGross/aidlines', collected: '2026-11' },
          ],
        }),
      ),
      `${gb}, gb-childline: shows 0800 1111 on the word of one source that is not its own; `,
    ],
    [
      'a phone number that is shown is the word of the service, of its network, or of two independent sources',
      'a number on the word of one other, and of a set that nobody looked up',
      childline((one) =>
        Object.assign(one, {
          sources: [
            { url: 'https://news.example.com/a', date: '2026' },
            { url: 'https://github.com/craigrallen/world-emergency-hotlines', collected: '2026-11' },
          ],
        }),
      ),
      `${gb}, gb-childline: shows 0800 1111 on the word of one source that is not its own; `,
    ],
    [
      "the date of a table is that of the fact in it, or it has none: a table's own date says nothing of its rows",
      'the release of a table as the date of a fact',
      childline((one) =>
        Object.assign(one, {
          sources: [...one.sources, { url: 'https://github.com/google/libphonenumber', date: '2026-07-17' }],
        }),
      ),
      `${gb}, gb-childline: gives 2026-07-17 as the date of the table https://github.com/google/libphonenumber; `,
    ],
    ...(['In one table only.', 'One table against three.', 'From one secondary list only.'] as const).map(
      (withheld): [string, string, () => void, string] => [
        'nothing is withheld for a count of tables or lists: they copy each other and lag, so the newest number stands in the fewest',
        `a number that is kept back because "${withheld}"`,
        childline((one) => Object.assign(one.phones[0] ?? {}, { withheld })),
        `${gb}, gb-childline: keeps something back because "${withheld}"; `,
      ],
    ),
    [
      'a dated page outweighs any count of tables: beside its number, one that only tables give is an older one',
      "an authority's new number beside the old one of the tables, as its equal",
      childline((one) =>
        Object.assign(one, {
          phones: [
            {
              number: '999',
              shortCode: true,
              sources: [{ url: 'https://www.police.example/999', date: '2024-03-18' }],
            },
            { number: '199', shortCode: true, uses: ['police'] },
          ],
          sources: [
            { url: 'https://github.com/google/libphonenumber', collected: '2026-11' },
            { url: 'https://github.com/DennisGross/aidlines', collected: '2026-11' },
          ],
        }),
      ),
      `${gb}, gb-childline: shows 199, which only tables give, as equal to a number of a dated page; `,
    ],
    [
      'whatever is shown can be reached',
      'a service that nobody can reach',
      iwf((one) => {
        delete one.reportUrl
        delete one.homepage
      }),
      `${gb}, gb-iwf: has no contact that may be shown; `,
    ],
    [
      'no platform is an orphan: an address leads to it, and to nobody else',
      'a platform that no address leads to',
      () => {
        const file = JSON.parse(textOf('platforms/tiktok.json'))
        write('platforms/tiktok.json', { ...file, examples: [{ url: 'https://tiktok.example/' }] })
      },
      'directory/platforms/tiktok.json: is an orphan, since none of its examples is on one of its hosts; ',
    ],
    [
      'no platform is an orphan: an address leads to it, and to nobody else',
      'a host of two platforms',
      () => {
        const file = JSON.parse(textOf('platforms/tiktok.json'))
        write('platforms/tiktok.json', { ...file, places: [...file.places, { hosts: ['x.com'] }] })
      },
      'directory/platforms: ',
    ],
    [
      'nobody meets a dead end',
      'a dead end',
      () => change('countries/ZZ.json', (file) => Object.assign(file, { services: [] })),
      'directory/countries/AQ.json: leaves a grown-up with the concern "imagery" nobody to turn to; ',
    ],
    [
      'keys are in the order of the schema',
      'keys out of order',
      iwf((one) => {
        const { id, ...rest } = one
        for (const key of Object.keys(one)) Reflect.deleteProperty(one, key)
        Object.assign(one, rest, { id })
      }),
      `${gb}: has keys out of the order of its schema; run \`npm run directory -- fix\`.`,
    ],
    [
      'files are formatted',
      'another form',
      () => write('countries/GB.json', JSON.stringify(JSON.parse(textOf('countries/GB.json')))),
      `${gb}: is not formatted; run \`npm run directory -- fix\`.`,
    ],
  ])('keeps to "%s": finds %s, in one sentence with what to do', (rule, _, damage, sentence) => {
    damage()
    const problems = everyCheck.find(({ name }) => name === rule)?.problems(readDirectory(folder)) ?? []
    const found = problems.map(problemSentence).filter((line) => line.startsWith(sentence))
    expect(found.length, problems.map(problemSentence).join('\n')).toBeGreaterThan(0)
    expect(found.filter((line) => !/^directory\/.+: .+; .+\.$/.test(line))).toEqual([])
  })

  test('prints them with their number, and ends with 1', async () => {
    iwf((one) => Object.assign(one, { sources: [] }))()
    const { code, printed } = await command('check')
    const lines = printed.split('\n')
    expect([code, lines[0], lines.at(-1)]).toEqual([
      1,
      expect.stringContaining('GB.json, gb-iwf: has no source with a url or a title; '),
      `${lines.length - 1} to mend in 4 country files, 2 platforms and the concerns.`,
    ])
  })
})

test('fix sorts and formats, changes nothing else, and leaves alone what it cannot read', async () => {
  const before = textOf('countries/GB.json')
  const platform = textOf('platforms/tiktok.json')
  const turned = Object.fromEntries(Object.entries(JSON.parse(before)).toReversed())
  write('countries/GB.json', JSON.stringify(turned))
  write('platforms/tiktok.json', `\n\n${platform}`)
  write('countries/FR.json', '{ "country": ')
  expect((await command('fix')).code).toBe(0)
  expect([textOf('countries/GB.json'), textOf('platforms/tiktok.json'), textOf('countries/FR.json')]).toEqual(
    [before, platform, '{ "country": '],
  )
})

describe('stale', () => {
  beforeEach(() => {
    const dated = (date?: string) => [{ url: 'https://www.iwf.org.uk/', ...(date && { date }) }]
    keepOnly('GB.json', 'tiktok.json')
    change('countries/GB.json', (file) => {
      file.services = file.services.slice(0, 3)
      const dates = ['2026-10', '2025-05', undefined]
      file.services.forEach((one, index) => {
        one.sources = dated(dates[index])
      })
    })
    const platform = JSON.parse(textOf('platforms/tiktok.json'))
    for (const fact of Object.values<Record<string, unknown>>(platform)) {
      if (fact.checkedOn !== undefined) fact.checkedOn = '2026'
    }
    write('platforms/tiktok.json', platform)
  })

  test('names what was read longer ago, and what carries no date', async () => {
    const { code, printed } = await command('stale', '--months', '17', '--json')
    expect([code, JSON.parse(printed)]).toEqual([
      0,
      {
        on: '2026-11-22',
        months: 17,
        stale: [
          { where: 'GB', id: 'gb-101', name: 'Local police, non-emergency' },
          { where: 'GB', id: 'gb-ceop', name: 'CEOP Safety Centre', checkedOn: '2025-05', months: 18 },
        ],
      },
    ])
  })

  test('is a table to read, with platforms at the end', async () => {
    const { printed } = await command('stale', '--months', '9')
    const lines = printed
      .split('\n')
      .map((line) => line.replaceAll(/ {2,}/g, ' ').replaceAll(/-{3,}/g, '---'))
    expect(lines.slice(0, 8)).toEqual([
      expect.stringMatching(/^\d+ of what is shown were last read more than 9 months ago, and 1 rest on/),
      'How to read one again: docs/confirm-a-country.md.',
      '',
      '| Country | Entry | Name | Last read | Months ago |',
      '| --- | --- | --- | --- | --- |',
      '| GB | gb-101 | Local police, non-emergency | no date | |',
      '| GB | gb-ceop | CEOP Safety Centre | 2025-05 | 18 |',
      expect.stringMatching(/^\| platforms \| tiktok \w+ \| TikTok \| 2026 \| 10 \|$/),
    ])
  })
})

describe('links', () => {
  let server: Server
  let origin = ''
  beforeEach(async () => {
    server = createServer(({ url }, answer) => {
      answer.writeHead(url === '/gone' ? 404 : 200).end('<title>Hotline</title>')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterEach(() => server.close())

  test('opens what is shown, and writes what failed', async () => {
    keepOnly('GB.json')
    write('last-resort.json', { listOfHotlines: `${origin}/list` })
    change('countries/GB.json', (file) => {
      file.services = file.services.slice(0, 2)
      for (const one of file.services) {
        delete one.homepage
        one.reportUrl = { url: `${origin}/${one.id === 'gb-iwf' ? 'report' : 'gone'}`, http: 'A test.' }
      }
    })
    const progress: string[] = []
    const code = await linksCommand(
      readDirectory(folder),
      { sources: false, out: join(folder, 'found') },
      { print: () => undefined, warn: (line) => progress.push(line), now },
      { concurrency: 2, timeout: 5000, retries: 0, backoff: 1 },
    )
    expect([code, JSON.parse(textOf('found/links.json'))]).toEqual([
      1,
      {
        openedOn: '2026-11-22',
        links: [
          { address: `${origin}/list`, usedBy: ['last-resort.json'], outcome: { kind: 'answers' }, tries: 1 },
          {
            address: `${origin}/report`,
            usedBy: ['gb-iwf reportUrl'],
            outcome: { kind: 'answers' },
            tries: 1,
          },
          {
            address: `${origin}/gone`,
            usedBy: ['gb-ceop reportUrl'],
            outcome: { kind: 'missing', status: 404 },
            tries: 1,
          },
        ],
      },
    ])
    expect(textOf('found/links.md')).toContain('3 addresses opened: 1 failed, 0 moved.')
    expect(progress.at(-1)).toBe(`[${'#'.repeat(30)}] 3 of 3`)
  })
})

test.each([[[]], [['publish']], [['check', 'fix']], [['stale', '--months', 'many']], [['check', '--force']]])(
  'words that it does not know are answered with those it knows: %j',
  async (words) => {
    const { code, printed, warned } = await command(...words)
    expect({ code, printed }).toEqual({ code: 2, printed: '' })
    expect(warned).toContain('npm run directory -- <command>')
  },
)
