import { describe, expect, test } from 'vitest'
import type { FieldDescription, FormMatch, FormReport } from './form-description.ts'
import { matchFields } from './match-fields.ts'

const report: FormReport = {
  address: 'https://meadow.example/view?id=4711#row',
  otherAddresses: ['https://meadow.example/second', 'https://meadow.example/third'],
  concern: 'imagery',
  contentKind: 'video',
  seenAt: '2026-03-07T21:40',
  platform: 'Meadow Pictures',
  account: 'grey.heron_27',
  title: 'A quiet meadow',
  note: 'Below the fold.',
  country: { code: 'PH', name: 'Philippines' },
  language: { tag: 'pt', name: 'Portuguese' },
}

type Given = Partial<FieldDescription>
function formOf(
  language: string,
  ...given: Given[]
): { url: string; language: string; fields: FieldDescription[] } {
  const fields = given.map((field, position) => ({
    ref: `f${position}`,
    tag: 'input',
    type: 'text',
    name: '',
    id: '',
    autocomplete: '',
    placeholder: '',
    labels: [],
    hint: '',
    nearby: '',
    options: [],
    required: false,
    value: '',
    visible: true,
    editable: true,
    position,
    ...field,
  }))
  return { url: 'https://hotline.example/report', language, fields }
}
const labelled = (label: string, more: Given = {}): Given => ({ labels: [label], ...more })
const area = { tag: 'textarea' }
const select = (label: string, ...texts: string[]): Given =>
  labelled(label, {
    tag: 'select',
    options: texts.map((text, at) => ({ value: at === 0 ? '' : `v${at}`, text })),
  })
const group = (type: string, label: string, ...texts: string[]): Given[] =>
  texts.map((text, at) => ({
    type,
    group: 'g',
    name: 'g',
    labels: [text, label],
    options: [{ value: `v${at}`, text }],
    value: `v${at}`,
    checked: false,
  }))
const filledIn = ({ filled }: FormMatch): string[] =>
  filled.map(({ ref, field, value }) => `${ref} ${field} ${value}`)
const match = (language: string, ...given: Given[]): FormMatch =>
  matchFields(formOf(language, ...given), report)

describe('a single field takes', () => {
  test.each<[rule: string, language: string, field: Given, value: string]>([
    ['an address by a word', 'en', labelled('Web address (URL) of the page *'), report.address ?? ''],
    ['an address by a German word', 'de-AT', labelled('Internetadresse'), report.address ?? ''],
    [
      'an address by the type, where the label alone is in doubt',
      'fr',
      labelled('Adresse', { type: 'url' }),
      report.address ?? '',
    ],
    [
      'an address by the placeholder',
      'es',
      labelled('Dirección', { placeholder: 'https://' }),
      report.address ?? '',
    ],
    [
      'an address by a word inside a text without spaces',
      'ja',
      labelled('通報するページのURL（必須）'),
      report.address ?? '',
    ],
    ['a note by a question', 'en', labelled('What happened?', area), report.note ?? ''],
    ['a note in Cyrillic', 'uk', labelled('Опишіть, що сталося', area), report.note ?? ''],
    ['a platform', 'en', labelled('Name of the website, app or game'), report.platform ?? ''],
    [
      'the account of another',
      'en',
      labelled('Username or screen name of the person you are reporting'),
      report.account ?? '',
    ],
    ['an account in Hebrew', 'he', labelled('שם המשתמש'), report.account ?? ''],
    ['the title of the page', 'en', labelled('Title of the page'), report.title ?? ''],
    ['the language of the page', 'en', labelled('Language of the content'), 'Portuguese'],
    ["the person's country", 'en', labelled('Country of residence'), 'Philippines'],
    ['a date field', 'sv', labelled('Datum då du såg det', { type: 'date' }), '2026-03-07'],
    ['a time field', 'sv', labelled('Klockslag', { type: 'time' }), '21:40'],
    [
      'a date and time field',
      'en',
      labelled('When did you see it?', { type: 'datetime-local' }),
      '2026-03-07T21:40',
    ],
    ['a German date', 'de', labelled('Datum', { placeholder: 'TT.MM.JJJJ' }), '07.03.2026'],
    ['a French date', 'fr', labelled('Date du constat (jj/mm/aaaa)'), '07/03/2026'],
    ['a Dutch date', 'nl', labelled('Datum', { hint: 'dd-mm-jjjj' }), '07-03-2026'],
    ['a date that starts with the year', 'ja', labelled('確認した日（YYYY/MM/DD）'), '2026/03/07'],
    ['a date by its pattern', 'en', labelled('Date', { pattern: '\\d{4}-\\d{2}-\\d{2}' }), '2026-03-07'],
    ['an American date', 'en-US', labelled('Date you saw it (MM/DD/YYYY)'), '03/07/2026'],
    ['date and time in one text', 'en', labelled('Date and time (DD/MM/YYYY HH:MM)'), '07/03/2026 21:40'],
    ['free text that asks when', 'en', labelled('When did you see it?'), '2026-03-07 21:40'],
    [
      'a page that names the wrong language only by whole words',
      'en',
      labelled('Datum', { type: 'date' }),
      '2026-03-07',
    ],
  ])('%s', (_, language, field, value) => {
    expect(match(language, field).filled.map((filling) => filling.value)).toEqual([value])
  })
})

describe('a single field is left', () => {
  test.each<[rule: string, language: string, field: Given, because: string]>([
    ['"Adresse" alone', 'de', labelled('Adresse'), 'forbidden'],
    ['"dirección" alone', 'es', labelled('Dirección'), 'forbidden'],
    ['"indirizzo" alone', 'it', labelled('Indirizzo'), 'forbidden'],
    ['"adres" alone', 'pl', labelled('Adres'), 'forbidden'],
    ['"عنوان" alone', 'ar', labelled('العنوان'), 'forbidden'],
    ['an e-mail address', 'en', labelled('E-mail address', { type: 'url' }), 'forbidden'],
    ['an e-mail by its placeholder', 'en', labelled('Link', { placeholder: 'you@example.com' }), 'forbidden'],
    ['a website of the reporter', 'de', labelled('Ihre Website', { type: 'url' }), 'forbidden'],
    [
      "an organisation's website",
      'cs',
      labelled('Webové stránky vaší organizace', { type: 'url' }),
      'forbidden',
    ],
    [
      'an autofill name of the person',
      'en',
      labelled('Nickname', { autocomplete: 'section-a username' }),
      'forbidden',
    ],
    ["the reporter's own user name", 'de', labelled('Ihr Benutzername'), 'forbidden'],
    ['a telephone', 'hu', labelled('Telefonszám'), 'forbidden'],
    ['a captcha', 'fr', labelled('Recopiez le code affiché'), 'forbidden'],
    ['a comment on the site itself', 'ja', labelled('このサイトへのご意見', area), 'forbidden'],
    ['a field that must stay empty', 'en', labelled('URL (leave this field empty)'), 'forbidden'],
    ['a password', 'en', labelled('URL', { type: 'password' }), 'forbidden'],
    ['a file', 'en', labelled('URL', { type: 'file' }), 'forbidden'],
    [
      'a tick of consent',
      'en',
      labelled('I agree', { type: 'checkbox', options: [{ value: '1', text: 'I agree' }] }),
      'forbidden',
    ],
    ['a readonly field', 'en', labelled('URL', { editable: false }), 'forbidden'],
    ['a field nobody sees', 'en', labelled('URL', { visible: false }), 'not-seen'],
    ['what the person wrote', 'en', labelled('URL', { value: 'https://mine.example' }), 'already-written'],
    ['half an address the page wrote', 'en', labelled('URL', { value: 'https://' }), 'already-written'],
    ['Mr or Ms', 'en', labelled('Title'), 'unknown'],
    ['a date of birth', 'fr', labelled('Date de naissance', { type: 'date' }), 'forbidden'],
    ['a date of something else', 'en', labelled('Date you told us before', { type: 'date' }), 'unknown'],
    ['the type of a platform', 'en', labelled('Type of platform'), 'unknown'],
    ['a description of a child', 'en', labelled('Description of the child', area), 'unknown'],
    ['the profile of somebody, when the page is none', 'en', labelled('Link to the profile'), 'unknown'],
    [
      'a French question that begins with "comment"',
      'fr',
      labelled('Comment avez-vous connu la page ?', area),
      'unknown',
    ],
    ['a date in no known format', 'en', labelled('Date'), 'does-not-fit'],
    ['a date of the Persian calendar', 'fa', labelled('تاریخ (سال/ماه/روز)', {}), 'does-not-fit'],
    ['an address that would be cut', 'en', labelled('URL', { maxLength: 20 }), 'does-not-fit'],
    [
      'an address the pattern refuses',
      'en',
      labelled('URL', { pattern: 'https://hotline\\.example/.*' }),
      'does-not-fit',
    ],
    ['two things at once', 'en', labelled('Title and URL'), 'unknown'],
    ['nothing that is known', 'en', labelled('Favourite colour'), 'unknown'],
  ])('%s', (_, language, field, because) => {
    const { filled, left } = match(language, field)
    expect({ filled, because: left.map((one) => one.because) }).toEqual({ filled: [], because: [because] })
  })
})

describe('several fields', () => {
  test('rows of addresses take the first, then the others in order', () => {
    const rows = ['URL 1', 'URL 2', 'URL 3', 'URL 4'].map((label) => labelled(label))
    expect(match('en', ...rows)).toEqual({
      filled: [
        { ref: 'f0', field: 'address', kind: 'text', value: report.address, score: 1 },
        { ref: 'f1', field: 'otherAddresses', kind: 'text', value: report.otherAddresses?.[0], score: 1 },
        { ref: 'f2', field: 'otherAddresses', kind: 'text', value: report.otherAddresses?.[1], score: 1 },
      ],
      left: [{ ref: 'f3', because: 'no-value', field: 'address' }],
    })
  })

  test('an area for several takes them all, one a line, and none is given twice', () => {
    const all = [report.address, ...(report.otherAddresses ?? [])].join('\n')
    expect(filledIn(match('en', labelled('URLs', area), labelled('Another web address')))).toEqual([
      `f0 address ${all}`,
    ])
  })

  test('an area for others takes those alone', () => {
    expect(filledIn(match('de', labelled('Webadresse'), labelled('Weitere Webadressen', area)))).toEqual([
      `f0 address ${report.address}`,
      `f1 otherAddresses ${report.otherAddresses?.join('\n')}`,
    ])
  })

  test('another kind of address takes no further one', () => {
    expect(filledIn(match('en', labelled('URL of the page'), labelled('Link to the picture')))).toEqual([
      `f0 address ${report.address}`,
    ])
  })

  test('the surer of two fields for one thing is filled', () => {
    expect(
      filledIn(match('en', labelled('Any comment, thank you', area), labelled('Description', area))),
    ).toEqual(['f1 note Below the fold.'])
  })

  test('date and time are given in two fields or in one, never in both', () => {
    expect(
      filledIn(
        match('en', labelled('Date', { type: 'date' }), labelled('Time'), labelled('When did you see it?')),
      ),
    ).toEqual(['f0 seenAt 2026-03-07', 'f1 seenAt 21:40'])
  })

  test('three lists take the parts of the date, a month by its name', () => {
    const months = new Intl.DateTimeFormat('fr', { month: 'long' })
    const list = (label: string, texts: string[]): Given => ({
      ...select('', '–', ...texts),
      labels: [label, 'Date du constat'],
    })
    const day = list(
      'Jour',
      Array.from({ length: 31 }, (_, at) => String(at + 1)),
    )
    const month = list(
      'Mois',
      Array.from({ length: 12 }, (_, at) => months.format(new Date(2026, at, 15))),
    )
    const year = list('Année', ['2026', '2025'])
    expect(filledIn(match('fr', day, month, year))).toEqual(['f0 seenAt v7', 'f1 seenAt v3', 'f2 seenAt v1'])
  })

  test('three fields of a birthday are left', () => {
    const parts = ['Day', 'Month', 'Year'].map((label) =>
      labelled(label, { labels: [label, 'Date of birth'] }),
    )
    expect(match('en', ...parts).filled).toEqual([])
  })

  test('three fields of nothing said are left', () => {
    const parts = ['Day', 'Month', 'Year'].map((label) => labelled(label))
    expect(match('en', ...parts).filled).toEqual([])
  })

  test("a user name beside a password or an e-mail address is the person's", () => {
    expect(match('en', labelled('Username'), labelled('Password', { type: 'password' })).filled).toEqual([])
    expect(match('en', labelled('E-mail', { type: 'email' }), labelled('Username')).filled).toEqual([])
  })

  test('a page that calls itself English is read in the language it is written in', () => {
    const fields = [
      'Dirección web de la página',
      'Cuéntenos qué ocurrió',
      'Nombre de usuario',
      'Fecha',
      'Correo electrónico',
    ].map((label) => labelled(label))
    expect(filledIn(match('en', ...fields)).map((line) => line.split(' ')[1])).toEqual([
      'address',
      'account',
      'note',
    ])
  })
})

describe('a choice', () => {
  const options = [
    'Please choose',
    'Images or videos of child sexual abuse',
    'An adult approaching a child for sexual contact',
    'Threats to share sexual pictures of a child',
    'Abuse of a child that did not happen online',
    'Adult pornography',
    'Bullying',
  ]
  test.each([
    ['imagery', 'v1'],
    ['grooming', 'v2'],
    ['threats', 'v3'],
    ['offline-abuse', 'v4'],
    ['bullying', 'v6'],
    ['challenge', undefined],
    ['unsure', undefined],
  ])('of a reason for %s is %s', (concern, value) => {
    const form = formOf('en', select('What are you reporting?', ...options))
    expect(matchFields(form, { ...report, concern }).filled[0]?.value).toBe(value)
  })

  test('of radios fills the one that fits', () => {
    expect(match('en', ...group('radio', 'Type of content', 'Image', 'Video', 'Text')).filled).toEqual([
      { ref: 'f1', field: 'contentKind', kind: 'choice', value: 'v1', score: 1 },
    ])
  })

  test('of checkboxes is made only in a group, and never of what agrees to something', () => {
    const boxes = group('checkbox', 'Type of content', 'I agree that the video is kept', 'Image', 'Text')
    expect(match('en', ...boxes).filled).toEqual([])
  })

  test('that is made already is left', () => {
    const [first = {}, ...rest] = group('radio', 'Type of content', 'Image', 'Video')
    expect(match('en', { ...first, checked: true }, ...rest)).toEqual({
      filled: [],
      left: [{ ref: 'f0', because: 'already-written' }],
    })
  })

  test('between hosts of images is no kind of content', () => {
    expect(match('en', select('Type of site', 'Choose', 'Image host', 'Video site', 'Forum')).filled).toEqual(
      [],
    )
  })

  test('that two options fit alike is not made', () => {
    const twice = ['Choose', 'Child sexual abuse images', 'Child sexual abuse videos', 'Bullying']
    expect(match('en', select('Reason', ...twice)).left).toEqual([
      { ref: 'f0', because: 'does-not-fit', field: 'concern' },
    ])
  })

  test('of a country goes by its name, or by its code where all values are codes', () => {
    const countries = (...pairs: string[][]): Given =>
      labelled('Country', {
        tag: 'select',
        options: pairs.map(([value = '', text = '']) => ({ value, text })),
      })
    expect(
      match('en', countries(['', 'Choose'], ['63', 'Philippines'], ['ph', 'Phuket'])).filled[0]?.value,
    ).toBe('63')
    expect(match('en', countries(['', '–'], ['PH', 'Pilipinas'], ['ID', 'Indonesia'])).filled[0]?.value).toBe(
      'PH',
    )
    expect(match('en', countries(['', '–'], ['PH', 'Pilipinas'], ['other', 'Other'])).filled).toEqual([])
  })

  test('stands on "please choose" until it is made, and is left on anything else', () => {
    const chosen = (value: string): Given => ({
      ...select('Country', 'All', 'Please choose', 'Philippines'),
      value,
    })
    expect(match('en', chosen('v1')).filled.map(({ value }) => value)).toEqual(['v2'])
    expect(match('en', chosen('v2')).left).toEqual([{ ref: 'f0', because: 'already-written' }])
  })
})

test('a report without a value says so', () => {
  const form = formOf(
    'en',
    labelled('URL'),
    labelled('Description', area),
    select('Country', '–', 'Philippines'),
  )
  expect(matchFields(form, {})).toEqual({
    filled: [],
    left: [
      { ref: 'f2', because: 'no-value', field: 'country' },
      { ref: 'f0', because: 'no-value', field: 'address' },
      { ref: 'f1', because: 'no-value', field: 'note' },
    ],
  })
})
