// What browsers ask for on their own account even after every flag and preference of this folder. Each entry says what
// it is; a leak test must read these requests too, since being listed here says nothing of what was sent.
const known: readonly { address: RegExp; because: string }[] = [
  {
    address: /^https:\/\/accounts\.google\.com\/ListAccounts\?/,
    because: 'Chromium asks whether a Google account is signed in, once a profile starts.',
  },
  {
    address: /^https?:\/\/update\.googleapis\.com\/service\/update2\/json\?/,
    because:
      'Chromium asks for a newer component, even with component updates off; what it sends is recorded.',
  },
  {
    address: /^https:\/\/content-autofill\.googleapis\.com\/v1\/pages\//,
    because: 'Chromium asks its own service what the fields of a form are for.',
  },
]

/** Why a browser asks for this address by itself, or `undefined` when it must have been a page or the extension. */
export function noiseAt(url: string): string | undefined {
  return known.find(({ address }) => address.test(url))?.because
}
