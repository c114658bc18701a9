import { expect, test, vi } from 'vitest'
import { loadPolicy, watchPolicy } from './policy.ts'

type Changed = (changes: object, area: string) => void

const managed = vi.hoisted(() => ({
  area: undefined as { get: () => Promise<unknown> } | undefined,
  tell: (_changes: object, _area: string): void => undefined,
}))
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      get managed() {
        return managed.area
      },
      onChanged: {
        addListener: (listen: Changed) => {
          managed.tell = listen
        },
      },
    },
  },
}))

const loadReader = vi.fn(async () => (await import('../core/settings/read-policy.ts')).readPolicy)
const none = { policy: {}, ignored: [] }

test.each([
  ['a browser without such an area (Safari)', undefined],
  ['a rejection (Firefox without a policy)', { get: () => Promise.reject(new Error('not found')) }],
  ['an empty policy (Chromium without one)', { get: async () => ({}) }],
])('%s is no policy, and nothing is loaded to read it', async (_, area) => {
  managed.area = area
  expect(await loadPolicy(loadReader)).toEqual(none)
  expect(loadReader).not.toHaveBeenCalled()
})

test('a policy is read, with what was left out of it', async () => {
  managed.area = { get: async () => ({ country: 'PH', languages: ['fil', 'xx'] }) }
  expect(await loadPolicy(loadReader)).toEqual({
    policy: { country: 'PH', languages: ['fil'] },
    ignored: [{ name: 'languages.2', because: 'language' }],
  })
})

test('only a change by the administrator calls back', () => {
  const changed = vi.fn()
  watchPolicy(changed)
  managed.tell({}, 'local')
  expect(changed).not.toHaveBeenCalled()
  managed.tell({}, 'managed')
  expect(changed).toHaveBeenCalledOnce()
})
