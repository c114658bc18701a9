import { describe, expect, test } from 'vitest'
import {
  beginJourney,
  build,
  eventually,
  name,
  openDetails,
  openPanelOn,
  primaryButton,
  say,
  storedDraft,
  tabInFront,
} from '../e2e/journey.ts'
import { brokenWorkerBuild, brokenWorkers } from '../faults/broken-worker.ts'
import { expectWayOn } from '../faults/steps.ts'
import { addToFigure } from '../figures.ts'

const note = 'Typed while the worker was broken'

/** Without these there is no entry to choose: the button is there for that. */
const isNeededForTheEntry = (api: string): boolean =>
  /^(contextMenus|runtime\.onInstalled|storage$)/.test(api)

/** Where it cannot read that the person was welcomed, it welcomes them. */
const isWelcoming = (api: string): boolean => /^storage\.local(\.get)?$/.test(api)

describe(`a worker in ${name}`, () => {
  test.each(brokenWorkers)(
    'whose $api $how leaves the button, the menu and the report as they are',
    async (broken) => {
      const { api, how } = broken
      const copy = await brokenWorkerBuild(build, broken)
      const firstPage = isWelcoming(api) ? 'closed' : 'not-expected'
      const { browser, site, close } = await beginJourney({ extension: copy.path, firstPage })
      try {
        addToFigure('faults injected', 1)
        await eventually(() => browser.storage('local')).toMatchObject({ broken: `${api} ${how}` })

        const page = `${site.origin}/article.html`
        const panel = await openPanelOn(browser, page)
        await panel.waitForText(page)
        await panel.radio(say('concern.imagery.title')).choose()
        await openDetails(panel)
        await panel.field(say('field.note')).fill(note)
        await eventually(() => storedDraft(browser)).toMatchObject({ fields: { address: page, note } })
        await expectWayOn(panel)
        await panel.close()

        if (!isNeededForTheEntry(api)) {
          const chosen = await browser.chooseMenuEntry(await browser.tab(page), '#link', say('manifest.menu'))
          await chosen.waitForText(page)
          await expectWayOn(chosen)
          await chosen.close()
        }

        await browser.open(page)
        const again = await browser.pressToolbarButton()
        await again.waitForText(page)
        await primaryButton(again).press()
        await tabInFront(browser)
        expect(await browser.clipboard()).toContain(note)
        expect(await storedDraft(browser)).toMatchObject({
          fields: { address: page, note },
          opened: { opened: true },
        })
      } finally {
        await close()
        await copy.remove()
      }
    },
  )
})
