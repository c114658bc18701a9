import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { describePage } from './page/describe-page.ts'

/** Answers with what the page in sight says of itself; changes nothing in it. */
export default defineUnlistedScript({ globalName: true, main: describePage })
