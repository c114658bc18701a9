import { expect, it } from 'vitest'
import type { Concern, ShippedPhone, ShippedService } from '../../directory/shipped.ts'
import type { Asker } from './asker.ts'
import { concernRule } from './concern-rule.ts'
import { orderServices } from './order-services.ts'

type About = Partial<ShippedService>
const service = (id: string, about: About): ShippedService => ({
  id,
  kind: 'hotline',
  name: id,
  country: 'QQ',
  networks: [],
  scopes: ['csam', 'grooming'],
  phones: [],
  languages: [],
  ...about,
})
const form = { reportUrl: 'https://hotline.example/report' }
const homepage = { homepage: 'https://hotline.example/' }
const phone = (about: Partial<ShippedPhone> = {}): About => ({
  phones: [{ number: '116', tel: 'tel:116', ...about }],
})
const weekday = phone({
  openingHours: {
    timeZone: 'Europe/Paris',
    weekly: [{ days: ['mo', 'tu', 'we', 'th', 'fr'], from: '09:00', to: '17:00' }],
  },
})
const helpline = { kind: 'helpline', networks: ['CHI'], scopes: ['support'] } as const
const friday = new Date('2026-10-09T12:00:00Z')
const sunday = new Date('2026-10-11T12:00:00Z')

it.each<[rule: string, concern: Concern, who: Asker, better: About, worse: About]>([
  [
    'who takes reports before who lists services',
    'imagery',
    {},
    form,
    { ...form, directoryOnly: true, networks: ['INHOPE'] },
  ],
  ['a hotline before the police for content', 'imagery', {}, form, { ...form, kind: 'police' }],
  [
    'police with a form before a hotline that nobody can open',
    'imagery',
    {},
    { ...form, kind: 'police' },
    phone(),
  ],
  [
    'the police before a hotline for threats',
    'threats',
    {},
    { ...form, kind: 'police' },
    { ...form, networks: ['INHOPE'] },
  ],
  ['INHOPE before the state', 'imagery', {}, { ...form, networks: ['INHOPE'] }, { ...form, official: true }],
  ['the state before others', 'imagery', {}, { ...form, official: true }, { ...form, languages: ['en'] }],
  [
    "the country's own before its portal abroad",
    'imagery',
    {},
    form,
    { ...form, networks: ['IWF-portal'], anonymous: true },
  ],
  [
    'a form before a network that has neither form nor phone',
    'imagery',
    {},
    form,
    { ...homepage, networks: ['INHOPE'] },
  ],
  [
    'even the form of a portal before a site to search',
    'imagery',
    {},
    { ...form, networks: ['IWF-portal'] },
    { ...homepage, ...phone() },
  ],
  [
    'a network that answers a phone before a form without a network',
    'imagery',
    {},
    { ...homepage, ...phone(), networks: ['INHOPE'] },
    form,
  ],
  [
    'outside content, a network needs no form',
    'grooming',
    {},
    { ...homepage, networks: ['INHOPE'] },
    { ...form, official: true },
  ],
  [
    'who takes behaviour before who takes only what is public',
    'grooming',
    {},
    form,
    { ...form, publicOnly: true, networks: ['INHOPE'] },
  ],
  [
    'the language of the person before being open',
    'bullying',
    { languages: ['fr-CA'], at: sunday },
    { ...helpline, ...weekday, languages: ['fr'] },
    { ...helpline, ...phone({ always: true }), languages: ['de'] },
  ],
  [
    'open before closed',
    'bullying',
    { at: sunday },
    { ...helpline, ...phone({ always: true }) },
    { ...helpline, ...weekday, anonymous: true },
  ],
  [
    'open before unknown',
    'bullying',
    { at: friday },
    { ...helpline, ...weekday },
    { ...helpline, ...phone(), anonymous: true },
  ],
  [
    'unknown before closed',
    'bullying',
    { at: sunday },
    { ...helpline, ...phone() },
    { ...helpline, ...weekday, anonymous: true },
  ],
  [
    'without a moment nobody is closed',
    'bullying',
    {},
    { ...helpline, ...weekday, anonymous: true },
    { ...helpline, ...phone({ always: true }) },
  ],
  [
    'a form never closes',
    'grooming',
    { at: sunday },
    { ...form, ...weekday, anonymous: true },
    { ...form, ...phone({ always: true }) },
  ],
  ['anonymous before named', 'imagery', {}, { ...form, anonymous: true }, form],
  ['anonymous before the better channel', 'grooming', {}, { ...phone(), anonymous: true }, form],
  ['form before phone', 'grooming', {}, form, phone()],
  ['phone before form for a child who asks for help', 'grooming', { audience: 'child' }, phone(), form],
  [
    'phone before form for a child who is hurt',
    'offline-abuse',
    {},
    { ...phone(), kind: 'police', scopes: ['abuse'] },
    { ...form, kind: 'police', scopes: ['abuse'] },
  ],
  [
    'form before phone for content, also for a child',
    'imagery',
    { audience: 'child' },
    { ...form, kind: 'police' },
    { ...phone(), kind: 'police' },
  ],
  [
    "a child's helpline before another",
    'bullying',
    {},
    { ...helpline, ...phone() },
    { ...helpline, ...phone(), networks: [], anonymous: true },
  ],
])('%s', (_rule, concern, who, better, worse) => {
  const ordered = orderServices(
    [service('worse', worse), service('better', better)],
    concernRule(concern),
    who,
  )
  expect(ordered.map(({ id }) => id)).toEqual(['better', 'worse'])
})

it('leaves what nothing tells apart in the order of the file', () => {
  const services = ['c', 'a', 'b'].map((id) => service(id, form))
  expect(orderServices(services, concernRule('imagery'), {})).toEqual(services)
})
