import * as v from 'valibot'

export * from './concern-ids.ts'

export const serviceKind = v.picklist(['hotline', 'police', 'helpline', 'emergency'])
export type ServiceKind = v.InferOutput<typeof serviceKind>

export const network = v.picklist(['INHOPE', 'IWF-portal', 'CHI', '116111', '116000', '116'])
export type Network = v.InferOutput<typeof network>

export const scope = v.picklist([
  'csam',
  'grooming',
  'sextortion',
  'livestream',
  'trafficking',
  'abuse',
  'missing',
  'support',
  'take-down',
  'prevention',
  'emergency',
])
export type Scope = v.InferOutput<typeof scope>

export const audience = v.picklist(['children', 'adults', 'both'])
export type Audience = v.InferOutput<typeof audience>

/** Parts of a report that a form asks for, by the ids of `core/report/report-parts.ts`; `targets` are all further addresses. */
export const formPart = v.picklist([
  'address',
  'targets',
  'concern',
  'contentKind',
  'visibility',
  'seenAt',
  'platform',
  'account',
  'post',
  'title',
  'country',
  'note',
])
export type FormPart = v.InferOutput<typeof formPart>

export const phoneUse = v.picklist([
  'police',
  'fire',
  'ambulance',
  'general',
  'toll-free',
  'shared-cost',
  'not-urgent',
  'anonymous',
  'whatsapp',
  'sms-only',
  'deaf',
  'from-abroad',
  'from-mobiles',
  'mobile',
  'landline',
  'children',
  'parents',
  'missing',
  'advice',
  'after-hours',
  'some-places',
  'older',
])
export type PhoneUse = v.InferOutput<typeof phoneUse>

/** Whether a service tells those who report what came of it. */
export const feedback = v.picklist(['never', 'to-contact', 'by-number'])
export type Feedback = v.InferOutput<typeof feedback>

export const timeUnit = v.picklist(['hours', 'working-days'])
export type TimeUnit = v.InferOutput<typeof timeUnit>
