import { defineBackground } from 'wxt/utils/define-background'
import { offerBringingToFront } from '../browser/bring-to-front.ts'
import { followCovered } from '../browser/cover/follow-covered.ts'
import { offerCover } from '../browser/cover/offer-cover.ts'
import { offerWelcome } from '../browser/first-run.ts'
import { forgetOldReports } from '../browser/forget.ts'
import { holdUpdate } from '../browser/hold-update.ts'
import { offerLeaveKey } from '../browser/leave.ts'
import { keepMenuEntry, takeMenuClicks } from '../browser/menu.ts'
import { offerEach } from '../browser/offer-each.ts'

export default defineBackground({
  type: 'module',
  main() {
    offerEach([
      takeMenuClicks,
      keepMenuEntry,
      offerWelcome,
      offerLeaveKey,
      offerCover,
      followCovered,
      offerBringingToFront,
      forgetOldReports,
      holdUpdate,
    ])
  },
})
