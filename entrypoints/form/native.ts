const known = new Map<object, Map<PropertyKey, PropertyDescriptor | undefined>>()

function descriptorOf(prototype: object, name: PropertyKey): PropertyDescriptor | undefined {
  const ofPrototype = known.get(prototype) ?? new Map<PropertyKey, PropertyDescriptor | undefined>()
  known.set(prototype, ofPrototype)
  if (!ofPrototype.has(name)) ofPrototype.set(name, Object.getOwnPropertyDescriptor(prototype, name))
  return ofPrototype.get(name)
}

/**
 * A property as the browser has it. A form with fields named `parentNode` or `value` hides its own properties, and
 * frameworks put getters of theirs on a control: only the prototypes can be trusted. Their getters are kept, since
 * looking them up each time is slow in Firefox.
 *
 * @param prototype the one that has the property itself, not one that inherits it.
 */
export function native<Owner extends object, Name extends keyof Owner>(
  prototype: Owner,
  name: Name,
  of: object,
): Owner[Name] {
  const descriptor = descriptorOf(prototype, name)
  return descriptor?.get ? descriptor.get.call(of) : Reflect.get(prototype, name, of)
}
