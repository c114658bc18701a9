import { describe, expect, test } from 'vitest'
import { readPolicy } from '../../core/settings/read-policy.ts'
import { availableLanguages } from '../../locales/load-words.ts'
import type { Browser } from '../e2e/driver/browser.ts'
import type { Surface } from '../e2e/driver/surface.ts'
import {
  beginJourney,
  name,
  phoneLinks,
  pressButton,
  primaryButton,
  reportedSite,
  say,
} from '../e2e/journey.ts'
import { goTo, hotline, say as sayYoung, settle } from '../e2e/young-journey.ts'
import { addToFigure } from '../figures.ts'
import { hostileNames, hostileNumbers, hostilePages, hostileShapes } from '../fixtures/hostile-policies.ts'
import { sitePages } from '../fixtures/site/serve-site.ts'

const reported = `${reportedSite}/profile.html`
const added = say('route.because.added-by-policy')
/** The national child helpline of the Philippines, by its number. */
const nationalHelpline = '1383'

type Contact = { name: string; phone?: string; page?: string }
type Case = { about: string; policy: Record<string, unknown>; attempts: number; refused?: number }

const inTens = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / 10) }, (_, ten) => items.slice(ten * 10, ten * 10 + 10))

/** As many at once as a policy takes; the first is the trusted contact too, who stands on a young person's screens. */
function withServices(about: string, contacts: readonly Contact[], refused: number): Case[] {
  return inTens(contacts).map((localServices, ten) => ({
    about: `${about}, ${ten + 1}`,
    policy: { audience: 'both', localServices, trustedContact: localServices[0] },
    attempts: localServices.length,
    refused: refused === 0 ? 0 : localServices.length + 1,
  }))
}

const shapes = Object.entries(hostileShapes)
/** Shapes that are about other settings than each other stand in one policy. */
const joined = (names: readonly RegExp[]): Record<string, unknown> =>
  Object.assign(
    { audience: 'both' },
    ...shapes.filter(([shape]) => names.some((each) => each.test(shape))).map(([, policy]) => policy),
  )

const cases: readonly Case[] = [
  ...withServices(
    'names',
    Object.values(hostileNames).map((each) => ({ name: each, phone: '(02) 8123 0000' })),
    0,
  ),
  ...withServices(
    'numbers',
    Object.values(hostileNumbers).map((phone, at) => ({
      name: `Nurse ${at}`,
      phone,
      page: 'https://school.example/',
    })),
    1,
  ),
  ...withServices(
    'pages',
    Object.values(hostilePages).map((page, at) => ({ name: `Nurse ${at}`, phone: '(02) 8123 0000', page })),
    1,
  ),
  {
    about: 'shapes, many',
    policy: joined([/^3,000/, /^500/, /^20,000/, /^5,000/, /megabyte$/, /turns round/]),
    attempts: 7,
  },
  {
    about: 'shapes, other',
    policy: joined([/as a group/, /as texts/, /small letters/, /must be asked/, /__proto__$/]),
    attempts: 5,
  },
]

/** Everything on a surface that calls or leads away from the browser. */
const ways = (surface: Surface): Promise<string[]> =>
  surface.evaluate(() =>
    [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? ''),
  )

/** Leads to nobody but by a plain number, a plain mail address or a page over https; Signpost's own pages aside. */
async function expectPlainWays(surface: Surface): Promise<void> {
  const plain =
    /^(?:tel:\+?\d{2,17}|sms:[\w?=&+%]+|mailto:[^\s?]+@[^\s?]+|https?:\/\/[^/@]+(?:\/.*)?|\/.*|#.*)$/
  expect((await ways(surface)).filter((way) => !plain.test(way))).toEqual([])
}

/** The others who can help, in their order: whether a policy added each, and whether all that leads there says so. */
async function othersIn(panel: Surface): Promise<{ isAdded: boolean; isSaid: boolean }[]> {
  await panel.evaluate(() => document.querySelector<HTMLElement>('details.others summary')?.click())
  const others = await panel.evaluate(() =>
    [...document.querySelectorAll('details.others > ul > li')].map((other) => ({
      text: other.textContent ?? '',
      described: [...other.querySelectorAll('a, button')].map(
        (way) =>
          document.getElementById(way.getAttribute('aria-describedby') ?? '')?.textContent?.trim() ?? '',
      ),
    })),
  )
  return others.map(({ text, described }) => ({
    isAdded: text.includes(added),
    isSaid: text.includes(added) && described.every((said) => said === added),
  }))
}

async function openPanelAs(browser: Browser, who: 'young' | 'adult'): Promise<Surface> {
  await settle(browser, { welcomed: true })
  await browser.open(reported)
  const panel = await pressButton(browser)
  await panel.button(sayYoung(`young.who.${who}`)).press()
  return panel
}

async function expectHotlineFirst(browser: Browser): Promise<void> {
  const panel = await openPanelAs(browser, 'adult')
  await primaryButton(panel).state()
  expect(await phoneLinks(panel, '.urgent')).toEqual([
    { text: say('urgent.call', { number: '911' }), to: 'tel:911' },
  ])
  const others = await othersIn(panel)
  const national = others.filter(({ isAdded }) => !isAdded).length
  expect(others.map(({ isAdded, isSaid }) => [isAdded, isSaid])).toEqual(
    others.map((_, place) => [place >= national, place >= national]),
  )
  await expectPlainWays(panel)
  await panel.close()
}

/** A young person's screens: who listens and the hotline first, and whom the policy names with that word, or not at all. */
async function expectHelplineFirst(browser: Browser, trusted: string | undefined): Promise<void> {
  const panel = await openPanelAs(browser, 'young')
  await goTo(panel, 'picture', 'decide')
  await panel.waitForText(nationalHelpline)
  const cards = await panel.evaluate(() =>
    [...document.querySelectorAll('main section')].map((card) => ({
      text: card.textContent ?? '',
      described: [...card.querySelectorAll('a')].map(
        (way) => document.getElementById(way.getAttribute('aria-describedby') ?? '')?.textContent ?? '',
      ),
    })),
  )
  const helplines = cards.findIndex(({ text }) => text.includes(nationalHelpline))
  const ofPolicy = cards.findIndex(({ text }) => text.includes(added))
  if (trusted !== undefined) {
    expect(ofPolicy).toBeGreaterThan(helplines)
    expect(
      cards
        .slice(0, ofPolicy)
        .filter(({ text }) => text.includes(trusted) && !text.includes(nationalHelpline)),
    ).toEqual([])
    expect(cards[ofPolicy]?.described.every((said) => said === added)).toBe(true)
  }
  await expectPlainWays(panel)
  await panel.button(sayYoung('young.next')).press()
  await panel.heading(sayYoung('young.step.act')).state()
  await panel.button(sayYoung('young.show.titleAnyone')).state()
  expect(await panel.text()).toContain(sayYoung('young.act.report.text', { name: hotline }))
  await expectPlainWays(panel)
  await panel.close()
}

/** What the settings page says was left out, line by line. */
const leftOut = (options: Surface): Promise<string[]> =>
  options.evaluate(() =>
    [...document.querySelectorAll('[aria-labelledby="policy-title"] li')].map(
      (line) => line.textContent ?? '',
    ),
  )

async function expectSaid(browser: Browser, { about, refused }: Case): Promise<void> {
  const options = await browser.openExtensionPage('options.html')
  await options.waitForText(say('policy.title'))
  const said = await leftOut(options)
  if (refused !== undefined) expect(said).toHaveLength(refused)
  // What Chromium keeps back by itself, since it breaks the managed schema, nobody hears of.
  if (about === 'shapes, many' && name === 'firefox') {
    expect(said).toHaveLength(40)
    expect(await options.text()).toContain(
      say('policy.ignored.more', { count: 3_000 })
        .replace(/[\d,]+/, '')
        .trim(),
    )
  }
  expect(said.filter((line) => line.length > 400 || /[\p{Bidi_Control}\n]/u.test(line))).toEqual([])
  await expectPlainWays(options)
}

describe(`a policy that means ill, in ${name}`, () => {
  test.each(cases)('$about: takes nobody’s place, and breaks nothing', async (each) => {
    const journey = await beginJourney({ policy: each.policy, hosts: { 'meadow.example.org': sitePages } })
    try {
      await expectSaid(journey.browser, each)
      await expectHotlineFirst(journey.browser)
      const { trustedContact } = readPolicy(each.policy, availableLanguages).policy
      await expectHelplineFirst(journey.browser, trustedContact?.name)
      addToFigure('attempts: policy', each.attempts)
    } finally {
      await journey.close()
    }
  })
})
