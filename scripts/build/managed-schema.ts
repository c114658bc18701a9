import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema'
import { policySchema } from '../../core/settings/policy-schema.ts'
import languages from '../../locales/languages.json' with { type: 'json' }

/** The little of JSON Schema that a policy needs. */
export type ManagedSchema = {
  type: string
  description?: string
  properties?: Record<string, ManagedSchema>
  items?: ManagedSchema
}

const typeOf = ({ type, enum: choices }: JsonSchema): string => {
  if (typeof type === 'string') return type
  if (choices) return 'string'
  throw new Error('Every part of a policy has exactly one type, or Chromium does not load the extension.')
}

function loosen(schema: JsonSchema | boolean): ManagedSchema {
  if (typeof schema === 'boolean') throw new Error('A part of the policy says nothing of its type.')
  const { description, properties, items } = schema
  if (Array.isArray(items)) throw new Error('A list of a policy has one kind of item.')
  return {
    type: typeOf(schema),
    ...(description !== undefined && { description }),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, loosen(part)])),
    }),
    ...(items !== undefined && { items: loosen(items) }),
  }
}

/**
 * The schema by which Chromium judges a policy before the extension sees it: types and nothing more. Whatever breaks a
 * stricter rule there is dropped without a word (`SchemaMap::FilterBundle`), and nobody would know why it is not obeyed; here
 * the settings page says so. https://developer.chrome.com/docs/extensions/reference/manifest/storage
 */
export function managedSchema(): ManagedSchema {
  const tags = languages.map(({ tag }) => tag)
  return loosen(toJsonSchema(policySchema(tags), { errorMode: 'ignore', typeMode: 'input' }))
}
