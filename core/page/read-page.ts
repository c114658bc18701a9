import { claimedAddress, isOtherPage } from './claimed-address.ts'
import { cleanText } from './clean-text.ts'
import { clickTargets } from './click-targets.ts'
import { pageTitle } from './page-title.ts'
import { pastDate } from './past-date.ts'
import { propertyOf } from './property-of.ts'
import { reportableAddress } from './reportable-address.ts'
import type { Click, SeenPage } from './seen-page.ts'
import { isOnAir, structuredData } from './structured-data.ts'

const longestName = 100

/** BCP 47; `und` and `x-default` say nothing. */
function languageOf(raw: unknown): string | undefined {
  if (typeof raw !== 'string' || raw.length > 35) return undefined
  try {
    const [tag] = Intl.getCanonicalLocales(raw.trim().replaceAll('_', '-'))
    return tag === undefined || /^(und|zxx|mul)\b/.test(tag) || !/^[a-z]{2,3}\b/.test(tag) ? undefined : tag
  } catch {
    return undefined
  }
}

type SelfDescription = Pick<SeenPage, 'author' | 'publishedAt' | 'live'>

function selfDescription(raw: unknown, now: number): SelfDescription {
  const { author, publishedAt, live } = structuredData(propertyOf(raw, 'jsonLd'), now)
  const by = author ?? cleanText(propertyOf(raw, 'author'), longestName)
  const on = publishedAt ?? pastDate(propertyOf(raw, 'publishedAt'), now)
  const onAir =
    live ?? isOnAir(propertyOf(raw, 'live'), propertyOf(raw, 'liveStart'), propertyOf(raw, 'liveEnd'), now)
  return {
    // Facebook's `article:author` is the address of a profile, not a name.
    ...(by === undefined || /^https?:\/\//i.test(by) ? {} : { author: by }),
    ...(on === undefined ? {} : { publishedAt: on }),
    ...(onAir ? { live: true } : {}),
  }
}

/** Whether the script ran on the page in sight: a page can move on between the gesture and the script. */
function isOfPage(raw: unknown, url: string): boolean {
  const captured = propertyOf(raw, 'url')
  if (typeof captured !== 'string') return true
  const checked = reportableAddress(captured)
  return checked.ok && new URL(checked.url).href === new URL(url).href
}

/** What the page says of itself. */
function ownWords(raw: unknown, url: string, now: number): Partial<SeenPage> {
  const claims = ['canonical', 'openGraph'].flatMap(
    (name) => claimedAddress(propertyOf(raw, name), url) ?? [],
  )
  const [canonicalUrl] = claims.filter((claim) => !isOtherPage(claim, url))
  const language = languageOf(propertyOf(raw, 'language'))
  const siteName = cleanText(propertyOf(raw, 'siteName'), longestName)
  const isStale = claims.length > 0 && canonicalUrl === undefined
  return {
    ...(language === undefined ? {} : { language }),
    ...(siteName === undefined ? {} : { siteName }),
    ...(canonicalUrl === undefined ? {} : { canonicalUrl }),
    ...(isStale ? {} : selfDescription(raw, now)),
  }
}

/** The address at the moment of the gesture: the click's, else the tab's, else the one the script read. */
function addressInSight(raw: unknown, click: Click, tab: unknown): unknown {
  const known = [propertyOf(click, 'pageUrl'), propertyOf(tab, 'url'), propertyOf(raw, 'url')]
  return known.find((address) => typeof address === 'string' && address !== '')
}

/**
 * Makes a page fit to be reported out of what the browser and the page itself say, all of it untrusted. Never throws. Of a page that
 * cannot be reported nothing is kept but why, and what was pointed at.
 *
 * @param raw what `entrypoints/capture.ts` returned, or anything.
 * @param tab the browser's own word on the tab.
 * @param now milliseconds since the epoch; a page is not published later.
 */
export function readPage(
  raw: unknown,
  click: Click,
  tab: { url?: unknown; title?: unknown },
  now: number,
): SeenPage {
  const targets = clickTargets(click)
  const checked = reportableAddress(addressInSight(raw, click, tab))
  const url = checked.ok ? checked.url : undefined
  const own = url === undefined || isOfPage(raw, url) ? raw : undefined
  // The title of a file or a browser page is the person's own affair.
  const isWeb = checked.ok || checked.because === 'too-long'
  const title = isWeb
    ? (pageTitle(propertyOf(tab, 'title'), url) ?? pageTitle(propertyOf(own, 'title'), url))
    : undefined
  return {
    ...(checked.ok ? { url: checked.url } : { refused: checked.because }),
    ...(checked.ok && checked.credentialsRemoved ? { credentialsRemoved: true } : {}),
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : ownWords(own, url, now)),
    targets,
  }
}
