import { beforeEach, expect, test, vi } from 'vitest'
import { defaultSettings } from '../core/settings/settings.ts'
import { offerWelcome } from './first-run.ts'

type Installed = (details: { reason: string }) => void

const fake = vi.hoisted(() => ({
  installed: (_details: { reason: string }): void => undefined,
  saved: new Map<string, unknown>(),
  managed: {},
  opened: [] as string[],
  isFull: false,
}))
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      getURL: (path: string) => `extension:/${path}`,
      onInstalled: {
        addListener: (listener: Installed) => {
          fake.installed = listener
        },
      },
    },
    storage: {
      local: {
        get: async () => Object.fromEntries(fake.saved),
        set: async (values: object) => {
          if (fake.isFull) throw new Error('The disk is full.')
          for (const [key, value] of Object.entries(values)) fake.saved.set(key, value)
        },
      },
      managed: { get: async () => fake.managed },
    },
    tabs: { create: async ({ url }: { url: string }) => fake.opened.push(url) },
  },
}))

const welcome = 'extension://welcome.html'

beforeEach(() => {
  Object.assign(fake, { saved: new Map(), managed: {}, opened: [], isFull: false })
  offerWelcome()
})

test('the welcome page opens after the installation, and that is kept', async () => {
  fake.installed({ reason: 'install' })
  await expect.poll(() => fake.opened).toEqual([welcome])
  expect(Object.fromEntries(fake.saved)).toEqual({ settings: { ...defaultSettings, welcomed: true } })
})

test('installed again over its own settings, it welcomes nobody twice', async () => {
  fake.installed({ reason: 'install' })
  await expect.poll(() => fake.opened).toEqual([welcome])
  fake.installed({ reason: 'install' })
  await settled()
  expect(fake.opened).toEqual([welcome])
})

test.each(['update', 'browser_update', 'chrome_update', 'shared_module_update'])(
  'nothing opens after “%s”, and nothing is kept',
  async (reason) => {
    fake.installed({ reason })
    await settled()
    expect({ opened: fake.opened, saved: fake.saved.size }).toEqual({ opened: [], saved: 0 })
  },
)

test('nothing opens where a policy leaves it out', async () => {
  fake.managed = { skipWelcome: true }
  fake.installed({ reason: 'install' })
  await settled()
  expect({ opened: fake.opened, saved: fake.saved.size }).toEqual({ opened: [], saved: 0 })
})

test('a full disk keeps nobody from being welcomed', async () => {
  fake.isFull = true
  fake.installed({ reason: 'install' })
  await expect.poll(() => fake.opened).toEqual([welcome])
})

/** A turn of the event loop: all that was promised has happened by then, since nothing here waits for anything. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
