import * as v from 'valibot'
import { expect, test } from 'vitest'
import { registrableDomain } from '../../core/page/registrable-domain.ts'
import hosts from '../../directory/shared-hosts.json' with { type: 'json' }
import { sharedHosts } from '../../directory/shared-hosts-schema.ts'

const all = v.parse(sharedHosts, hosts)

test('every host stands there once, in order, and no host above it does', () => {
  const names = all.map(({ host }) => host)
  expect(names).toEqual([...new Set(names)].toSorted())
  expect(names.filter((host) => names.some((other) => host.endsWith(`.${other}`)))).toEqual([])
})

test('what others have pages below, by the list of public suffixes, is no part of anybody’s name', () => {
  const owned = ['github.io', 'gitlab.io', 'notion.site', 'wixsite.com'].map((host) => [
    registrableDomain(`someone.${host}`),
    all.some((shared) => shared.host === host),
  ])
  expect(owned).toEqual([
    ['someone.github.io', true],
    ['someone.gitlab.io', true],
    ['someone.notion.site', true],
    ['someone.wixsite.com', true],
  ])
})
