import { describe, expect, test } from 'vitest'
import { handOffFor } from '../../core/handoff/hand-off-for.ts'
import type { TopicWords } from '../../core/language/words.ts'
import { countryCodes, servicesFor } from '../../core/routing/index.ts'
import { drawSheet } from '../../core/sharing/draw-sheet.ts'
import type { Drawing, Mark } from '../../core/sharing/drawing.ts'
import { type HotlineContacts, hotlineContacts } from '../../core/sharing/hotline-contacts.ts'
import { sheetKinds } from '../../core/sharing/sheet-format.ts'
import { textWidth } from '../../core/sharing/text-width.ts'
import { writeSheet } from '../../core/sharing/write-sheet.ts'
import languages from '../../locales/languages.json' with { type: 'json' }
import { loadTopicWords } from '../../locales/load-words.ts'
import { scanCode } from '../scan-code.ts'

const now = new Date('2026-11-22T00:00:00Z')
const english = await loadTopicWords('guides', 'en')
const everyLanguage = await Promise.all(languages.map(({ tag }) => loadTopicWords('guides', tag)))

const contactsIn = async (country: string): Promise<HotlineContacts> =>
  hotlineContacts(await servicesFor(country, 'imagery'))

/** Where the code must lead: what the hand-off to the first service opens. */
function destination({ report: [first] }: HotlineContacts): string | undefined {
  const handOff = first && handOffFor(first)
  switch (handOff?.by) {
    case 'form':
    case 'home-page':
      return handOff.url
    case 'email':
      return `mailto:${handOff.address}`
    case 'phone':
      return handOff.phone.uses?.includes('sms-only') ? handOff.phone.sms : handOff.phone.tel
    case 'practice':
    case undefined:
      return undefined
    default:
      return handOff satisfies never
  }
}

/** Where a mark begins and ends on the paper; of a code its dark squares, not the quiet ones around them. */
function extent(mark: Mark): { left: number; right: number; top: number; bottom: number } {
  if (mark.kind === 'code') {
    const { x, y, width, squares } = mark
    const quiet = (4 * width) / squares
    return { left: x + quiet, right: x + width - quiet, top: y + quiet, bottom: y + width - quiet }
  }
  const length = mark.kind === 'text' ? textWidth(mark.text, mark.size, mark.weight) : mark.width
  const leftwards = mark.kind === 'text' && (mark.anchor === 'end') === (mark.direction === 'ltr')
  const [left, right] = leftwards ? [mark.x - length, mark.x] : [mark.x, mark.x + length]
  return { left, right, top: mark.y, bottom: mark.kind === 'box' ? mark.y + mark.height : mark.y }
}

/** Where marks stand, or reach, outside the paper's margins. */
function outside({ width, height, marks }: Drawing): object[] {
  const edge = 20
  return marks
    .map((mark) => ({ kind: mark.kind, ...extent(mark) }))
    .filter(
      ({ left, right, top, bottom }) =>
        left < edge || right > width - edge || top < edge || bottom > height - edge,
    )
}

describe.each(countryCodes)('%s', (country) => {
  test('the code on a poster and on a card leads to the first service', async () => {
    const contacts = await contactsIn(country)
    const sheet = writeSheet(contacts, english, now)
    const read = sheetKinds.map((kind) =>
      drawSheet(sheet, kind, 'ltr').marks.flatMap((mark) =>
        mark.kind === 'code' ? [scanCode({ path: mark.path, size: mark.squares })] : [],
      ),
    )
    expect(destination(contacts)).toMatch(/^(https?:\/\/|tel:|sms:|mailto:)/)
    expect(read).toEqual([[destination(contacts)], [destination(contacts)]])
  })

  test('a poster and a card fit their paper in every language, and their codes are large enough', async () => {
    const contacts = await contactsIn(country)
    const wrong = everyLanguage.flatMap((words: TopicWords<'guides'>) => {
      const sheet = writeSheet(contacts, words, now)
      return sheetKinds.flatMap((kind) => {
        const drawing = drawSheet(sheet, kind, words.direction)
        // Half a millimetre a square, four units a millimetre: a phone held at arm's length.
        const small = drawing.marks.flatMap((mark) =>
          mark.kind === 'code' && mark.width / mark.squares < 2
            ? [{ square: mark.width / mark.squares }]
            : [],
        )
        return [...outside(drawing), ...small].map((mark) => ({ language: words.tag, kind, mark }))
      })
    })
    expect(wrong).toEqual([])
  })

  test('every number on the sheet is one of the directory, and stands on one line', async () => {
    const contacts = await contactsIn(country)
    const sheet = writeSheet(contacts, english, now)
    const { contacts: written, danger } = sheet
    const { report, support, emergency } = contacts
    const known = [...report, support].flatMap((service) => service?.phones ?? []).map(({ number }) => number)
    const printed = written.flatMap(({ numbers }) => numbers.map(({ number }) => number))
    expect(printed.filter((number) => !known.includes(number))).toEqual([])
    expect(danger.number).toBe(emergency?.number)
    const whole = [...printed, ...(danger.number === undefined ? [] : [danger.number])]
    for (const kind of sheetKinds) {
      const lines = drawSheet(sheet, kind, 'ltr').marks.map((mark) => mark.kind === 'text' && mark.text)
      expect(whole.filter((number) => !lines.includes(number))).toEqual([])
    }
  })
})

test('a service has its own name on a poster in its own language, and the English one elsewhere', async () => {
  const [mexico, egypt] = await Promise.all(['MX', 'EG'].map(contactsIn))
  const namesIn = (contacts: HotlineContacts | undefined, tag: string): string[] | undefined => {
    const words = everyLanguage.find((each) => each.tag === tag)
    return contacts && words && writeSheet(contacts, words, now).contacts.map(({ name }) => name)
  }
  const ownNames = mexico?.report.map(({ name, localName }) => localName ?? name)
  expect(namesIn(mexico, 'es')?.slice(0, 2)).toEqual(ownNames)
  expect(namesIn(mexico, 'en')?.slice(0, 2)).toEqual(mexico?.report.map(({ name }) => name))
  expect(namesIn(egypt, 'ar')).toContain(egypt?.support?.localName)
})

test('the poster of the Philippines carries both numbers of the police center', async () => {
  const { contacts } = writeSheet(await contactsIn('PH'), english, now)
  expect(contacts.map(({ heading, numbers, address }) => ({ heading, numbers, address }))).toEqual([
    { heading: 'Report it to', numbers: [], address: 'ecpat.org.ph/report' },
    {
      heading: 'Or call',
      numbers: [
        { number: '0919-777-7377', about: 'Smart' },
        { number: '0966-725-5961', about: 'Globe' },
      ],
      address: undefined,
    },
    { heading: 'Someone to talk to', numbers: [{ number: '163' }], address: undefined },
  ])
})

test('facts beside a number are divided by the comma of the language', async () => {
  const arabic = await loadTopicWords('guides', 'ar')
  const contacts = await Promise.all(countryCodes.map(contactsIn))
  const facts = contacts
    .flatMap((each) => writeSheet(each, arabic, now).contacts)
    .flatMap(({ numbers }) => numbers.flatMap(({ about }) => about ?? []))
  expect(facts.filter((about) => about.includes('، '))).not.toEqual([])
  const known = contacts.flatMap(({ report, support }) => [...report, ...(support ? [support] : [])])
  const names = known.flatMap(({ phones }) =>
    phones.flatMap(({ carrier, answeredBy, place }) => [carrier, answeredBy, place]),
  )
  // Names are as they are, with the commas in them.
  const between = facts.map((about) =>
    names.reduce<string>((text, name) => text.replaceAll(name ?? '\0', ''), about),
  )
  expect(between.filter((about) => about.includes(','))).toEqual([])
})
