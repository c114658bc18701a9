/** Enough numbers to tell which categories cover several of them: CLDR's rules look at the last two digits, at millions, and at fractions. */
const tried = [
  ...Array.from({ length: 201 }, (_, number) => number),
  ...[1e3, 1e4, 1e5, 1e6, 1e6 + 1, 2e6, 3e6, 0.1, 0.5, 1.5, 2.5, 10.1],
]

type Branches = Readonly<Record<string, unknown>>

/** Whether a branch shows its number, itself or in every branch of a choice within it. `#` in a plural within is that one's number. */
function shows(message: unknown, name: unknown, isOwn = true): boolean {
  if (!Array.isArray(message)) return false
  return message.some((part) => {
    if (!Array.isArray(part)) return isOwn && part === '#'
    const [argument, type, cases] = part
    if (typeof cases !== 'object' || cases === null) return argument === name
    // Beside the branches stands an offset, which is no message.
    return Object.values(cases)
      .filter(Array.isArray)
      .every((each) => shows(each, name, isOwn && type === 'select'))
  })
}

function problemsOf(name: unknown, branches: Branches, rules: Intl.PluralRules): string[] {
  const needed: readonly string[] = rules.resolvedOptions().pluralCategories
  const categories = Object.keys(branches).filter((key) => key !== 'offset' && !/^\d+$/.test(key))
  const missing = needed.filter((category) => !categories.includes(category))
  const idle = categories.filter((category) => !needed.includes(category))
  const hidden = categories.filter((category) => {
    const covered = tried.filter((number) => rules.select(number) === category && !(number in branches))
    return covered.length > 1 && !shows(branches[category], name)
  })
  return [
    ...missing.map((category) => `It has no branch "${category}", which the language needs. Add it.`),
    ...idle.map(
      (category) => `The language never uses "${category}", so nobody reads that branch. Take it out.`,
    ),
    ...hidden.map((category) => {
      const [one, other] = tried.filter(
        (number) => rules.select(number) === category && !(number in branches),
      )
      return `"${category}" also stands for ${one} and ${other}, but its branch says no number. Write # there; only "=1" may say one in words.`
    }),
  ]
}

/**
 * What is wrong with the plurals of a message, in sentences that say how to mend it. A branch that covers several numbers shows which
 * it is: Filipino has 1, 2, 3, 5 and 48 in "one" (CLDR), so "one hour" there is false for 48.
 *
 * @param compiled message, as Lingui compiles it.
 * @param tag BCP 47 of its language.
 */
export function pluralProblems(compiled: unknown, tag: string): string[] {
  if (!Array.isArray(compiled)) return []
  return compiled.filter(Array.isArray).flatMap(([name, type, branches]) => {
    if (typeof branches !== 'object' || branches === null) return []
    const within = Object.values(branches).flatMap((branch) => pluralProblems(branch, tag))
    if (type !== 'plural' && type !== 'selectordinal') return within
    const rules = new Intl.PluralRules(tag, { type: type === 'plural' ? 'cardinal' : 'ordinal' })
    return [...problemsOf(name, branches, rules), ...within]
  })
}
