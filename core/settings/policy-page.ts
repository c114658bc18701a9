import { policyTextLimits } from './policy.ts'

/** The computer itself, where nobody who could help is. An address of four numbers is written out by `URL`. */
const ownComputer = /(?:^|\.)localhost\.?$|^127\.|^0\.|^\[::1?\]$|^\[::ffff:(?:7f|0{0,2}:)/

/**
 * The address of a page that a policy names, as a link leads to it; undefined for what is no page of somebody on the web: another
 * scheme than https, a user name or password before the host, the computer itself.
 */
export function policyPage(written: string): string | undefined {
  const text = written.trim()
  if (!/^https:\/\/[^/]/i.test(text) || !URL.canParse(text)) return undefined
  const { href, protocol, hostname, username, password } = new URL(text)
  // `https://@host` has neither, and looks as if it had.
  const isPlain = username === '' && password === '' && !/^https:\/\/[^/?#]*@/i.test(text)
  const isElsewhere = protocol === 'https:' && !ownComputer.test(hostname)
  return isPlain && isElsewhere && href.length <= policyTextLimits.page ? href : undefined
}
