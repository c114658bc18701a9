import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema'
import { countryFile } from '../../directory/schema.ts'

/** JSON Schema (draft 7) of a country file; what JSON Schema cannot say, such as trimming, is left to the contracts. */
export function countryJsonSchema(): JsonSchema {
  return { ...toJsonSchema(countryFile, { errorMode: 'ignore' }), title: 'Services of a country' }
}
