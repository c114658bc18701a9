/** A store, the variables it needs to let us in, and the files it gets, by the variables in which `wxt submit` looks for them. */
type Store = { name: string; needs: readonly string[]; files: Readonly<Record<string, string>> }

const stores: readonly Store[] = [
  {
    name: 'Chrome Web Store',
    needs: [
      'CHROME_EXTENSION_ID',
      'CHROME_PUBLISHER_ID',
      'CHROME_SERVICE_ACCOUNT_CLIENT_EMAIL',
      'CHROME_SERVICE_ACCOUNT_PRIVATE_KEY',
    ],
    files: { CHROME_ZIP: 'chrome' },
  },
  {
    name: 'Firefox Add-ons',
    needs: ['FIREFOX_EXTENSION_ID', 'FIREFOX_JWT_ISSUER', 'FIREFOX_JWT_SECRET'],
    files: { FIREFOX_ZIP: 'firefox', FIREFOX_SOURCES_ZIP: 'sources' },
  },
]

export type Submission = {
  /** Names of the stores that get the files, and of those that do not, since there are no secrets for them. */
  to: readonly string[]
  without: readonly string[]
  /** Checks the secrets with the stores, and sends nothing. */
  isDryRun: boolean
  variables: Readonly<Record<string, string>>
}

/**
 * What goes to which store, by the secrets that are there. Nothing is sent but where `SUBMIT` is `yes`.
 * @param fileOf the path of a zip by its last name: `chrome`, `firefox`, `sources`.
 * @throws where a store has some of its secrets and not all: that is a slip, not a wish to leave it out.
 */
export function submission(
  environment: Readonly<Record<string, string | undefined>>,
  fileOf: (name: string) => string,
): Submission {
  const chosen = stores.filter(({ name, needs }) => {
    const missing = needs.filter((variable) => !environment[variable])
    if (missing.length > 0 && missing.length < needs.length) {
      throw new Error(`${name} lacks ${missing.join(', ')}.`)
    }
    return missing.length === 0
  })
  const files = chosen.flatMap((store) => Object.entries(store.files))
  return {
    to: chosen.map(({ name }) => name),
    without: stores.filter((store) => !chosen.includes(store)).map(({ name }) => name),
    isDryRun: environment.SUBMIT !== 'yes',
    variables: {
      // Service accounts are known to the second version of the store's interface only.
      CHROME_API_VERSION: 'v2',
      ...Object.fromEntries(files.map(([variable, name]) => [variable, fileOf(name)])),
    },
  }
}
