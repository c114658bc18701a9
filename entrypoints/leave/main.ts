import { browser } from 'wxt/browser'
import { closeSurface, leaveQuickly } from '../../browser/leave.ts'

// Where the way out leads as long as a surface has no script of its own: see scripts/build/way-out.ts.
const tab = await browser.tabs.getCurrent()
await leaveQuickly().finally(() => closeSurface(tab === undefined ? 'popup' : 'report-page'))
