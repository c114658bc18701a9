import { defineBackground } from 'wxt/utils/define-background'
import { offerCover } from '../browser/cover/offer-cover.ts'
import { offerWelcome } from '../browser/first-run.ts'
import { forgetOldReports } from '../browser/forget.ts'
import { holdUpdate } from '../browser/hold-update.ts'
import { offerLeaveKey } from '../browser/leave.ts'
import { offerMenuEntry } from '../browser/menu.ts'

export default defineBackground({
  type: 'module',
  main() {
    offerMenuEntry()
    offerWelcome()
    offerLeaveKey()
    offerCover()
    forgetOldReports()
    holdUpdate()
  },
})
