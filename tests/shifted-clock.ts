// Loaded before anything else by a build whose result must not depend on the day (`node --import`).
const ahead = 400 * 24 * 60 * 60 * 1000
const now = Date.now

globalThis.Date = new Proxy(Date, {
  construct: (date, given, self) => Reflect.construct(date, given.length > 0 ? given : [now() + ahead], self),
  get: (date, name) => (name === 'now' ? () => now() + ahead : Reflect.get(date, name)),
})
