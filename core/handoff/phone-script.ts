import { sayWith } from '../language/say-with.ts'
import type { MessageKey, Words } from '../language/words.ts'
import { reportableAddress } from '../page/reportable-address.ts'
import type { Draft } from '../report/draft.ts'

function about({ concern }: Draft, { say }: Words): string {
  if (concern === undefined || concern === 'unsure') return say('phoneScript.aboutUnsure')
  const values = { concern: say(`concern.${concern}.title`) }
  if (concern === 'offline-abuse') return say('phoneScript.aboutChild', values)
  const isHarm = concern === 'challenge' || concern === 'bullying'
  return say(isHarm ? 'phoneScript.aboutHarm' : 'phoneScript.about', values)
}

function firstAddress({ fields, targets }: Draft): string | undefined {
  const texts = [fields.address, ...targets.flatMap(({ kind, text }) => (kind === 'selection' ? [] : [text]))]
  const addresses = texts.flatMap((text) => {
    const address = reportableAddress(text)
    return address.ok ? [address.url] : []
  })
  return addresses[0]
}

function where(draft: Draft, address: string | undefined, words: Words): string {
  if (draft.concern === 'offline-abuse') return words.say('phoneScript.whereChild')
  const site = address === undefined ? '' : new URL(address).hostname
  const place = draft.fields.platform.trim() || site
  return place === ''
    ? words.say('phoneScript.whereUnknown')
    : sayWith(words, 'phoneScript.where', 'place', place)
}

function have({ fields }: Draft, address: string | undefined): MessageKey {
  if (address !== undefined) return 'phoneScript.haveAddress'
  return fields.account.trim() === '' ? 'phoneScript.haveNothing' : 'phoneScript.haveAccount'
}

/**
 * Three sentences to read out to whoever answers the phone: what it is about, where it was, and what the caller has.
 * No address is read out, and nothing describes a child or a picture.
 */
export function phoneScript(draft: Draft, words: Words): string[] {
  const address = firstAddress(draft)
  return [about(draft, words), where(draft, address, words), words.say(have(draft, address))]
}
