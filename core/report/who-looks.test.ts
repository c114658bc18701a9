import { expect, test } from 'vitest'
import type { Audience } from '../settings/settings.ts'
import type { Prompt } from './prompt.ts'
import { whoLooks } from './who-looks.ts'

const said = (who: Prompt['who']): { prompt: Prompt } => ({ prompt: { who, place: 'question' } })

test.each<[Audience, Prompt['who'] | undefined, Prompt['who'] | undefined]>([
  ['adult', undefined, 'adult'],
  ['adult', 'young', 'adult'],
  ['young', undefined, 'young'],
  ['young', 'adult', 'adult'],
  ['young', 'young', 'young'],
  ['both', undefined, undefined],
  ['both', 'adult', 'adult'],
  ['both', 'young', 'young'],
])('in a browser for “%s”, after saying %s, it is %s', (audience, who, looks) => {
  expect(whoLooks(audience, who && said(who))).toBe(looks)
})

test('before there is a draft, only a browser for both has to ask', () => {
  expect((['adult', 'young', 'both'] as const).map((audience) => whoLooks(audience, undefined))).toEqual([
    'adult',
    'young',
    undefined,
  ])
})
