import { toJsonSchema } from '@valibot/to-json-schema'
import { platformFile } from '../../directory/platform-schema.ts'

/** The JSON Schema of a platform's file; rules that JSON Schema has no words for are left to the test of the data. */
export function platformJsonSchema(): object {
  return toJsonSchema(platformFile, { errorMode: 'ignore', typeMode: 'input' })
}
