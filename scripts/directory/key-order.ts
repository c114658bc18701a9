type Entries = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const countNamed = (entries: unknown, value: Entries): number =>
  isRecord(entries) ? Object.keys(value).filter((key) => key in entries).length : 0

/** The part of a schema that describes this value: what is wrapped as optional, and of a union the object that names most of its keys. */
function shapeFor(schema: unknown, value: unknown): Entries {
  if (!isRecord(schema)) return {}
  if ('wrapped' in schema) return shapeFor(schema.wrapped, value)
  if (!Array.isArray(schema.options)) return schema
  const objects = schema.options
    .map((option) => shapeFor(option, value))
    .filter(({ entries }) => isRecord(entries))
  if (!isRecord(value)) return {}
  const [nearest = {}] = objects.toSorted(
    (one, other) => countNamed(other.entries, value) - countNamed(one.entries, value),
  )
  return nearest
}

/** The same content with the keys of every object in the order in which its schema names them; keys that it does not name come last. */
export function inKeyOrder(content: unknown, schema: unknown): unknown {
  const { entries, item } = shapeFor(schema, content)
  if (Array.isArray(content)) return content.map((one) => inKeyOrder(one, item))
  if (!isRecord(content) || !isRecord(entries)) return content
  const place = (key: string): number => {
    const index = Object.keys(entries).indexOf(key)
    return index === -1 ? Number.POSITIVE_INFINITY : index
  }
  const keys = Object.keys(content).sort((one, other) =>
    place(one) < place(other) ? -1 : Number(place(one) > place(other)),
  )
  return Object.fromEntries(keys.map((key) => [key, inKeyOrder(content[key], entries[key])]))
}

/** Whether every key stands where its schema puts it. */
export function isInKeyOrder(content: unknown, schema: unknown): boolean {
  return JSON.stringify(inKeyOrder(content, schema)) === JSON.stringify(content)
}
