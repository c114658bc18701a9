import * as v from 'valibot'
import { concernIds, scope, serviceKind } from './schema.ts'

const messageKey = v.pipe(v.string(), v.regex(/^concern\.[a-z-]+\.(?:title|hint)$/))

const concernRule = v.strictObject({
  title: v.pipe(messageKey, v.description('Key of the catalogues. The words stand there, never here.')),
  hint: messageKey,
  scopes: v.pipe(
    v.array(scope),
    v.minLength(1),
    v.description('A service takes this concern when it has one of these, the most fitting first.'),
  ),
  standIn: v.pipe(
    v.array(scope),
    v.description(
      'Police and helplines with one of these stand in where nobody in the country takes the concern.',
    ),
  ),
  kinds: v.pipe(
    v.array(serviceKind),
    v.minLength(1),
    v.description('Kinds of service it may go to, the best first.'),
  ),
  isContent: v.pipe(
    v.boolean(),
    v.description(
      'Something seen on a page: a form comes before a phone, and children are not sent to a helpline first.',
    ),
  ),
  contentOnlyHotline: v.pipe(
    v.boolean(),
    v.description('Whether it may go to a hotline that takes only content.'),
  ),
  phoneFirst: v.pipe(v.boolean(), v.description('A voice comes before a form.')),
  parentState: v.pipe(
    v.boolean(),
    v.description(
      'Whether a territory without its own goes to the hotlines and online police of its parent state.',
    ),
  ),
  takeDown: v.pipe(v.boolean(), v.description('Services that take pictures down are offered beside.')),
  platformToo: v.pipe(
    v.boolean(),
    v.description(
      'The platform itself is part of the answer: its own report page stands beside the service.',
    ),
  ),
  emergencyFirst: v.pipe(
    v.boolean(),
    v.description('A child may be in danger now: the emergency number stands before every other service.'),
  ),
  borderless: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^zz-/))),
    v.minLength(1),
    v.description('Services of countries/ZZ.json that take it for any country, the best first.'),
  ),
})

/** `directory/concerns.json`: what each concern needs, reviewed in one place. */
export const concernRules = v.strictObject({
  ...v.entriesFromList(concernIds, concernRule),
})
