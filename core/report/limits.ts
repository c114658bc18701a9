import type { TextField } from './draft.ts'

/**
 * Most characters a field holds. CyberTipline takes texts of up to 3,000; hotlines' own forms take fewer. An address is held
 * whole far beyond what can be reported (`longestAddress`): a cut one leads elsewhere, so it is refused with the reason.
 */
export const fieldLimits: Readonly<Record<TextField, number>> = {
  address: 50_000,
  title: 300,
  seenAt: 16,
  platform: 100,
  account: 200,
  post: 200,
  author: 200,
  published: 40,
  payment: 300,
  note: 1000,
}

/** Most addresses beside the page's own. */
export const mostTargets = 20

/** The text up to a limit of UTF-16 units, never through a surrogate pair, and how many units were left out. */
export function cutText(text: string, limit: number): { text: string; cut: number } {
  if (text.length <= limit) return { text, cut: 0 }
  const splitsPair = /[\uD800-\uDBFF]/.test(text.charAt(limit - 1))
  const kept = text.slice(0, splitsPair ? limit - 1 : limit)
  return { text: kept, cut: text.length - kept.length }
}
