import * as v from 'valibot'

/** The shape of the collected facts; `v.nullable` where the collectors wrote null. */
export const facts = v.object({
  country: v.string(),
  officialLanguages: v.array(v.string()),
  services: v.array(
    v.object({
      id: v.string(),
      kind: v.string(),
      name: v.string(),
      localName: v.nullable(v.string()),
      operator: v.nullable(v.string()),
      network: v.array(v.string()),
      scope: v.array(v.string()),
      homepage: v.nullable(v.string()),
      reportUrl: v.nullable(v.string()),
      email: v.nullable(v.string()),
      phones: v.array(
        v.object({
          number: v.string(),
          e164: v.nullable(v.string()),
          label: v.nullable(v.string()),
          hours: v.nullable(v.string()),
          sms: v.boolean(),
        }),
      ),
      languages: v.array(v.string()),
      anonymous: v.nullable(v.boolean()),
      sources: v.array(
        v.object({
          url: v.nullable(v.string()),
          title: v.nullable(v.string()),
          date: v.nullable(v.string()),
        }),
      ),
      basis: v.string(),
      confidence: v.string(),
      note: v.nullable(v.string()),
    }),
  ),
  gaps: v.nullable(v.string()),
})
export type Facts = v.InferOutput<typeof facts>
export type ServiceFacts = Facts['services'][number]
export type PhoneFacts = ServiceFacts['phones'][number]

/** What the notes say, turned into fields: `corrections.json`, one entry a service. */
export const corrections = v.record(
  v.string(),
  v.strictObject({
    set: v.optional(v.record(v.string(), v.unknown())),
    unset: v.optional(v.array(v.picklist(['anonymous', 'operator']))),
    withheld: v.optional(v.string()),
    networksNotConfirmed: v.optional(v.array(v.string())),
    languagesNotConfirmed: v.optional(v.array(v.string())),
    email: v.optional(v.union([v.literal(true), v.string()])),
    reportUrl: v.optional(v.string()),
    homepage: v.optional(v.union([v.string(), v.object({ url: v.string() })])),
    phones: v.optional(v.record(v.string(), v.union([v.string(), v.record(v.string(), v.unknown())]))),
    phoneOrder: v.optional(v.array(v.string())),
    noteAppend: v.optional(v.string()),
    noteReplace: v.optional(v.array(v.tuple([v.string(), v.string()]))),
  }),
)
export type Correction = v.InferOutput<typeof corrections>[string]
