// What browsers look up on their own account with the settings people have, seen without any extension. A host of a hotline or of a
// platform is never among them, whoever asks: `tests/deep/lookups.test.ts` says so first.
const known: readonly { name: RegExp; because: string }[] = [
  {
    name: /(^|\.)(mozilla\.(org|net|com)|firefox\.com|mozgcp\.net)$/,
    because: 'Firefox: settings, portal detection, updates, add-ons, telemetry.',
  },
  {
    name: /^(www\.)?example\.org$/,
    because: 'Firefox asks whether names are answered at all before it turns to its own resolver.',
  },
  {
    name: /^(cloudflare-dns\.com|ipv4only\.arpa|use-application-dns\.net)$/,
    because: 'Firefox: its own resolver, and which network this is.',
  },
  {
    name: /^www\.(wikipedia\.org|youtube\.com|reddit\.com|facebook\.com|amazon\.com|twitter\.com)$/,
    because: 'Firefox: the sites on its own new page.',
  },
  {
    name: /(^|\.)(google\.com|googleapis\.com|gstatic\.com|gvt1\.com|googleusercontent\.com)$/,
    because: 'Chromium: components, updates, accounts, safe browsing; Firefox: its video decoder.',
  },
  { name: /^start\.duckduckgo\.com$/, because: 'Debian’s Chromium: its start page.' },
  {
    name: /^[a-z]{7,15}$/,
    because: 'Chromium asks for three words that are no names, to know a network that answers everything.',
  },
]

/** Why a browser looks this name up by itself, or `undefined` where it must have been a page or the extension. */
export function whyBrowserLooksUp(name: string): string | undefined {
  return known.find((each) => each.name.test(name))?.because
}
