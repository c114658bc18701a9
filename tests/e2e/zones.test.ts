import { describe, expect, test } from 'vitest'
import type { MessageKey } from '../../core/language/words.ts'
import type { Surface } from './driver/surface.ts'
import {
  beginJourney,
  eventually,
  inShort,
  name,
  openDetails,
  pressButton,
  primaryButton,
  say,
  storedDraft,
} from './journey.ts'

type Case = {
  timeZone: string
  country: string
  /** What old and new browsers call the place. */
  place: RegExp
  emergency: string
  services: readonly (readonly [MessageKey, string])[]
}

const cases: Case[] = [
  {
    timeZone: 'Asia/Calcutta',
    country: 'India',
    place: /Calcutta|Kolkata/,
    emergency: '112',
    services: [
      ['concern.imagery.title', 'National Cyber Crime Reporting Portal - Women/Child related crime'],
    ],
  },
  {
    timeZone: 'Europe/Kiev',
    country: 'Ukraine',
    place: /Kiev|Kyiv/,
    emergency: '102',
    services: [['concern.imagery.title', 'StopCrime']],
  },
  {
    timeZone: 'Europe/London',
    country: 'United Kingdom',
    place: /London/,
    emergency: '999',
    services: [
      ['concern.imagery.title', 'Internet Watch Foundation'],
      ['concern.grooming.title', 'CEOP Safety Centre'],
    ],
  },
  {
    timeZone: 'America/New_York',
    country: 'United States',
    place: /New York/,
    emergency: '911',
    services: [
      ['concern.imagery.title', 'NCMEC CyberTipline'],
      ['concern.grooming.title', 'NCMEC CyberTipline'],
    ],
  },
]

const inZone = async (timeZone: string, run: (panel: Surface) => Promise<void>): Promise<void> => {
  const journey = await beginJourney({ timeZone })
  try {
    await journey.browser.open(`${journey.site.origin}/article.html`)
    await run(await pressButton(journey.browser))
    if (timeZone === 'Etc/UTC') {
      expect(await storedDraft(journey.browser)).not.toHaveProperty('opened')
      expect((await journey.browser.tabs()).length).toBe(1)
    }
  } finally {
    await journey.close()
  }
}

describe(`an American English browser anywhere, in ${name}`, () => {
  test.each(inShort(cases, ({ timeZone }) => /Calcutta|Kiev/.test(timeZone)))(
    'in $timeZone goes to $country',
    async (place) => {
      await inZone(place.timeZone, async (panel) => {
        const text = await panel.waitForText(say('urgent.call', { number: place.emergency }))
        expect(text).toMatch(
          new RegExp(`${place.country}, because your time zone is (${place.place.source})\\.`),
        )
        for (const [concern, service] of place.services) {
          await panel.radio(say(concern)).choose()
          await primaryButton(panel, service).state()
        }
      })
    },
  )

  test('in a hidden zone is asked for the country, and hands over nothing before', async () => {
    await inZone('Etc/UTC', async (panel) => {
      await panel.waitForText('We cannot tell which country you are in.')
      const text = await panel.text()
      expect(text).not.toMatch(/\bCall \d/)
      await panel.radio(say('concern.imagery.title')).choose()
      await panel.button(say('primary.choose')).press()
      await eventually(() => panel.combobox(say('goes.country')).state()).toMatchObject({
        value: '',
        focused: true,
      })
      await panel.combobox(say('goes.country')).choose('Philippines')
      await primaryButton(panel).state()
      await panel.waitForText(say('because.chosen', { country: 'Philippines' }))
      await openDetails(panel)
    })
  })
})
