import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { pageSendsByItself } from './form/sending-signs.ts'

/** Whether the page looks as if it sends what is written there before anybody presses send. Changes nothing. */
export default defineUnlistedScript({ globalName: true, main: (): boolean => pageSendsByItself() })
