import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { hideableFields } from '../../core/settings/policy.ts'
import { defaultSettings } from '../../core/settings/settings.ts'
import policy from '../../docs/deploy/policy.json' with { type: 'json' }
import { loadWords } from '../../locales/load-words.ts'
import { storeIdPlaceholder } from '../../scripts/deploy/ids.ts'
import type { Browser } from '../e2e/driver/browser.ts'
import { setChromiumPolicy } from '../e2e/driver/chromium-policy.ts'
import type { Surface } from '../e2e/driver/surface.ts'
import {
  beginJourney,
  build,
  eventually,
  type Journey,
  name,
  openDetails,
  phoneLinks,
  pressButton,
  reportedSite,
  say,
  standInPage,
  tabInFront,
} from '../e2e/journey.ts'
import { misfits } from '../e2e/misfits.ts'
import {
  addresses,
  openPractice,
  banner as practiceBanner,
  say as sayPractice,
} from '../e2e/practice-journey.ts'
import { goTo, say as sayYoung, settle } from '../e2e/young-journey.ts'
import { sitePages } from '../fixtures/site/serve-site.ts'
import { storeZip } from '../fixtures/store-zip.ts'

const deploy = join(import.meta.dirname, '../../docs/deploy')
const read = (file: string): string => readFileSync(join(deploy, file), 'utf8')

/** The file that a school puts on its computers; a build that is not from the store has another id in Chromium. */
const schoolFile = (id: string): string =>
  name === 'chromium'
    ? read('linux/chrome/signpost-settings.json').replaceAll(storeIdPlaceholder.chrome, id)
    : read('firefox/policies.json')

const iwf = 'https://report.iwf.org.uk/en'
const reported = `${reportedSite}/profile.html`
/** The person's own choices, from before the school had any say. */
const chosen = { ...defaultSettings, welcomed: true, country: 'MX', language: 'es' }

const ignoredLines = (options: Surface): Promise<string[]> =>
  options.evaluate(() =>
    [...document.querySelectorAll('[aria-labelledby="policy-title"] li')].map(
      (line) => line.textContent ?? '',
    ),
  )

describe(`the policy file of a school, in ${name}`, () => {
  let journey: Journey
  let browser: Browser

  beforeAll(async () => {
    const hosts = { 'meadow.example.org': sitePages, 'report.iwf.org.uk': standInPage('Report here') }
    journey = await beginJourney({ policy: schoolFile, hosts })
    ;({ browser } = journey)
  })
  afterAll(() => journey.close())
  beforeEach(() => settle(browser, chosen))

  /** The panel, which first asks who is looking: the school says that its browsers are for both. */
  async function openPanelAs(who: 'young' | 'adult'): Promise<Surface> {
    await browser.open(reported)
    const panel = await pressButton(browser)
    await panel.waitForText(sayYoung('young.who.title'))
    await panel.button(sayYoung(`young.who.${who}`)).press()
    return panel
  }
  async function openPanel(): Promise<Surface> {
    const panel = await openPanelAs('adult')
    await panel.waitForText(say('because.policy', { country: 'United Kingdom' }))
    return panel
  }

  test('decides the country and the languages, and emergencies stay those of where one stands', async () => {
    const panel = await openPanel()
    const text = await panel.waitForText('Internet Watch Foundation')
    expect(text).toContain(say('urgent.callIn', { country: 'Philippines', number: '911' }))
    expect(text).toContain(say('urgent.callIn', { country: 'United Kingdom', number: '999' }))
    expect({
      countries: await panel.combobox(say('goes.country')).isThere(),
      languages: await panel.evaluate(() =>
        [...document.querySelectorAll('header option')].map((option) => option.textContent),
      ),
    }).toEqual({ countries: false, languages: ['English', 'العربية'] })
  })

  test('adds its services to the others who can help, with the reason', async () => {
    const panel = await openPanel()
    await panel.evaluate(() => document.querySelector<HTMLElement>('details.others summary')?.click())
    const text = await panel.waitForText('Our school nurse')
    expect(text).toContain(say('route.because.added-by-policy'))
    expect(text).toContain(say('primary.open', { name: "Our local authority's children's services" }))
    expect(await phoneLinks(panel, 'details.others')).toContainEqual({
      text: '01632 960103',
      to: 'tel:01632960103',
    })
  })

  test('keeps what it hides out of the form and out of the report', async () => {
    const panel = await openPanel()
    await panel.waitForText(reported)
    await openDetails(panel)
    await panel.field(say('field.note')).fill('A note')
    expect({
      title: await panel.field(say('field.title')).isThere(),
      account: await panel.field(say('field.account')).isThere(),
      post: await panel.field(say('field.post')).isThere(),
    }).toEqual({ title: false, account: false, post: true })
    await panel.radio(say('concern.imagery.title')).choose()
    await panel.button(say('primary.open', { name: 'Internet Watch Foundation' })).press()
    await (await tabInFront(browser, iwf)).waitForText('Report here')
    const copied = await browser.clipboard()
    expect(copied).toContain(reported)
    expect(copied).toContain('A note')
    expect(copied).not.toContain('Wren Meadow')
  })

  test('names whom to turn to after the hand-off', async () => {
    const panel = await openPanel()
    await panel.waitForText(reported)
    await panel.radio(say('concern.imagery.title')).choose()
    await panel.button(say('primary.open', { name: 'Internet Watch Foundation' })).press()
    await (await tabInFront(browser, iwf)).waitForText('Report here')
    const next = await pressButton(browser)
    const text = await next.waitForText(say('contacts.title'))
    expect(text).toContain(policy.trustedContact.name)
    expect(text).toContain(say('contacts.because.policy'))
    expect(await phoneLinks(next, '[aria-labelledby="contacts-title"]')).toEqual([
      { text: '01632 960018', to: 'tel:01632960018' },
    ])
    expect(await next.link(say('phone.email', { address: policy.trustedContact.email })).isThere()).toBe(true)
  })

  test('leads a young person to the adult whom it names', async () => {
    const panel = await openPanelAs('young')
    await goTo(panel, 'picture', 'decide')
    expect(await panel.text()).toContain(policy.trustedContact.name)
    expect(await phoneLinks(panel, 'main')).toContainEqual(expect.objectContaining({ to: 'tel:01632960018' }))
  })

  test('is obeyed in practice too, by an adult and by a young person, and reaches nobody', async () => {
    const asked = browser.requests().length
    const page = await openPractice(browser, sayPractice('young.who.title'))
    await page.button(sayPractice('young.who.adult')).press()
    await page.waitForText(say('because.policy', { country: 'United Kingdom' }))
    await page.waitForText('Internet Watch Foundation')
    expect(await addresses(page)).toEqual([])
    expect(await page.text()).toContain('Our school nurse')
    expect(await page.combobox(say('goes.country')).isThere()).toBe(false)
    expect(await page.field(say('field.title')).isThere()).toBe(false)
    await page.radio(say('concern.imagery.title')).choose()
    await page.button(sayPractice('primary.open', { name: 'Internet Watch Foundation' })).press()
    await page.waitForText(say('contacts.title'))
    expect(await page.text()).toContain(policy.trustedContact.name)
    expect(await addresses(page)).toEqual([])

    await page.button(sayPractice('practice.as.young')).press()
    await page.heading(sayPractice('young.title')).state()
    await goTo(page, 'picture', 'decide')
    expect(await page.text()).toContain(policy.trustedContact.name)
    expect(await page.text()).toContain(policy.trustedContact.phone)
    expect(await page.text()).toContain(practiceBanner)
    expect(await addresses(page)).toEqual([])
    expect(browser.requests().slice(asked)).toEqual([])
  })

  test('is said field by field in the settings, which cannot be changed, and the person’s own choices stay', async () => {
    const options = await browser.openExtensionPage('options.html')
    const text = await options.waitForText(say('because.policy', { country: 'United Kingdom' }))
    for (const said of [
      say('policy.title'),
      say('policy.locked'),
      say('policy.audience.both'),
      policy.trustedContact.name,
      'Our school nurse',
      say('field.title'),
      say('policy.skipWelcome'),
      say('policy.dataConsent'),
    ]) {
      expect(text).toContain(said)
    }
    expect(text).not.toContain(say('policy.ignored'))
    // The names of countries come once the browser is idle.
    const countryField = options.combobox(say('options.country'))
    await eventually(() => countryField.value()).toBe('GB')
    const country = await countryField.state()
    const language = await options.combobox(say('options.language')).state()
    const dark = await options.radio(say('options.appearance.dark')).state()
    expect([country.disabled, language.disabled, dark.disabled]).toEqual([true, true, true])
    expect(country.description).toContain(say('policy.set'))
    expect(language.description).toContain(say('policy.lockedField'))
    expect(await browser.storage('local')).toEqual({ settings: chosen })
  })

  test('fits the settings page, and breaks no rule of accessibility', async () => {
    const options = await browser.openExtensionPage('options.html')
    await options.resize({ width: 320, height: 640 })
    await options.waitForText(say('policy.title'))
    expect({ problems: await options.accessibilityProblems(), ...(await misfits(options)) }).toEqual({
      problems: [],
      sideways: 0,
      small: [],
    })
  })
})

describe(`a policy with bad values, in ${name}`, () => {
  const bad = {
    country: 'Philippines',
    languages: ['es', 'de'],
    audience: 'children',
    trustedContact: { name: 'Ana Reyes', phone: 'at reception', email: 'ana', page: 'http://school.example' },
    localServices: [{ name: 'Nobody' }, { phone: '112' }, { name: 'Nurse', phone: '0123 4567' }],
    hiddenFields: ['address', 'note'],
  }
  /** Chromium keeps these back by itself, since they do not fit the managed schema. */
  const ofFirefox = { locked: 'yes', contry: 'PH' }
  let journey: Journey

  beforeAll(async () => {
    journey = await beginJourney({
      policy: { ...bad, ...ofFirefox },
      hosts: { 'meadow.example.org': sitePages },
    })
  })
  afterAll(() => journey.close())

  test('is told in the settings line by line, in the person’s language, and the rest is obeyed', async () => {
    const spanish = await loadWords('es')
    const options = await journey.browser.openExtensionPage('options.html')
    await options.waitForText(spanish.say('policy.ignored'))
    const line = (
      value: string,
      reason: Parameters<typeof say>[0],
      choices: readonly string[] = [],
    ): string => `${value} ${spanish.say(reason, { choices: choices.join(', '), limit: 500 })}`
    const expected = [
      line('country', 'policy.ignored.country'),
      line('languages.2', 'policy.ignored.language'),
      line('audience', 'policy.ignored.choice', ['adult', 'young', 'both']),
      line('trustedContact.phone', 'policy.ignored.phone'),
      line('trustedContact.email', 'policy.ignored.email'),
      line('trustedContact.page', 'policy.ignored.page'),
      line('localServices.1', 'policy.ignored.reach'),
      line('localServices.2.name', 'policy.ignored.name'),
      line('hiddenFields.1', 'policy.ignored.choice', hideableFields),
      ...(name === 'firefox'
        ? [line('locked', 'policy.ignored.switch'), line('contry', 'policy.ignored.unknown')]
        : []),
    ]
    expect((await ignoredLines(options)).toSorted()).toEqual(expected.toSorted())
    const text = await options.text()
    expect(text).toContain('Ana Reyes')
    expect(text).toContain('Nurse')
    const country = await options.combobox(spanish.say('options.country')).state()
    expect(country.disabled).toBe(false)
  })

  test('leaves a panel that works', async () => {
    const spanish = await loadWords('es')
    await journey.browser.open(reported)
    const panel = await pressButton(journey.browser)
    await panel.waitForText('eProtectKids CSAEM Hotline')
    await panel.button(spanish.say('seen.details.show')).press()
    await panel.field(spanish.say('field.title')).state()
    expect(await panel.field(spanish.say('field.note')).isThere()).toBe(false)
  })

  if (name === 'chromium') {
    test('is obeyed anew when the administrator mends it, while the settings are open', async () => {
      const { browser } = journey
      const options = await browser.openExtensionPage('options.html')
      await options.waitForText('Ana Reyes')
      const id = browser.extensionOrigin.replace('chrome-extension://', '')
      await setChromiumPolicy(id, schoolFile(id))
      await options.waitForText(policy.trustedContact.name)
      await eventually(() => ignoredLines(options)).toEqual([])
      expect(await options.evaluate(() => document.documentElement.lang)).toBe('en')
    })
  }
})

if (name === 'firefox') {
  describe('a policy that installs Signpost, in firefox', () => {
    const packed = (): Buffer =>
      storeZip(
        globSync('**/*', { cwd: build })
          .filter((file) => statSync(join(build, file)).isFile())
          .map((file) => ({ name: file, content: readFileSync(join(build, file)) })),
      )

    test('fetches it from where the file says, into the toolbar, for private windows too, and to stay', async () => {
      const asked: string[] = []
      const journey = await beginJourney({
        policy: schoolFile,
        installedByPolicy: true,
        hosts: {
          'addons.mozilla.org': (request, response) => {
            asked.push(request.url ?? '')
            response.setHeader('content-type', 'application/x-xpinstall')
            response.end(packed())
          },
        },
      })
      try {
        // Firefox forbids that it is removed a moment after it has installed it.
        await eventually(async () => journey.browser.installation?.()).toEqual({
          area: 'nav-bar',
          inPrivateWindows: true,
          canBeRemoved: false,
        })
        expect(asked).toEqual(['/firefox/downloads/latest/signpost@signpost.example/latest.xpi'])
        const options = await journey.browser.openExtensionPage('options.html')
        await options.waitForText(policy.trustedContact.name)
      } finally {
        await journey.close()
      }
    })
  })
}
