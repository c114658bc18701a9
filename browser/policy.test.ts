import { expect, test, vi } from 'vitest'
import { loadPolicy, watchPolicy } from './policy.ts'

type Area = {
  get: () => Promise<unknown>
  onChanged?: { addListener: (listen: () => void) => void }
}

const managed = vi.hoisted(() => ({ area: undefined as Area | undefined }))
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      get managed() {
        return managed.area
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

test('a change by the administrator calls back', () => {
  const changed = vi.fn()
  let tell = (): void => undefined
  const addListener = (listen: () => void): void => {
    tell = listen
  }
  managed.area = { get: async () => ({}), onChanged: { addListener } }
  watchPolicy(changed)
  expect(changed).not.toHaveBeenCalled()
  tell()
  expect(changed).toHaveBeenCalledOnce()
})

test('a browser that tells of no change is asked when it starts only', () => {
  managed.area = undefined
  expect(() => watchPolicy(vi.fn())).not.toThrow()
  managed.area = { get: async () => ({}) }
  expect(() => watchPolicy(vi.fn())).not.toThrow()
})
