import { defineBackground } from 'wxt/utils/define-background'
import { forgetOldReports } from '../browser/forget.ts'
import { offerLeaveKey } from '../browser/leave.ts'
import { offerMenuEntry } from '../browser/menu.ts'

export default defineBackground({
  type: 'module',
  main() {
    offerMenuEntry()
    offerLeaveKey()
    forgetOldReports()
  },
})
