import { getDomain } from 'tldts'
import { expect, test } from 'vitest'
import { deepestRule, registrableDomain } from '../../core/page/registrable-domain.ts'
import list from '../../directory/public-suffixes.json' with { type: 'json' }
import { packPublicSuffixes, publicSuffixRules } from '../../scripts/build/public-suffix-rules.ts'

const rules = await publicSuffixRules()

test('the list is the one of the installed tldts; if not, run `node scripts/generate-public-suffixes.ts`', () => {
  expect(list.suffixes).toEqual(packPublicSuffixes(rules))
})

test('no rule is deeper than the look-up goes', () => {
  expect(Math.max(...rules.map((rule) => rule.split('.').length))).toBeLessThanOrEqual(deepestRule)
})

test('every rule gives the same registrable domain as tldts', () => {
  const hosts = rules
    .map((rule) => rule.replace('!', '').replace('*', 'any'))
    .flatMap((host) => [host, `a.${host}`, `b.a.${host}`])
  const different = hosts.filter(
    (host) => registrableDomain(host) !== (getDomain(host, { allowPrivateDomains: true }) ?? undefined),
  )
  expect({ hosts: hosts.length > 30_000, different }).toEqual({ hosts: true, different: [] })
})
