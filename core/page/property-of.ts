/** Reads a property of a value that nothing is known of. Undefined when it has none or its getter throws. */
export function propertyOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  try {
    return Reflect.get(value, name)
  } catch {
    return undefined
  }
}

/** The items of a value that may be one item or a list of them, at most `most`. */
export function itemsOf(value: unknown, most: number): unknown[] {
  try {
    if (!Array.isArray(value)) return value === undefined || value === null ? [] : [value]
    return Array.from({ length: Math.min(value.length, most) }, (_, index) =>
      propertyOf(value, String(index)),
    )
  } catch {
    return []
  }
}
