import type { CDPSession } from '@playwright/test'
import { ChromiumTarget, listTargets } from './chromium-target.ts'
import { modifierBits, readChord } from './keys.ts'
import type { Stage, SurfaceKind } from './surface.ts'
import { waitUntil } from './wait-until.ts'

// What an editing key does is decided by a command, not by the key alone, when keys come over the protocol.
const commandOf = (modifiers: readonly string[], name: string): string[] =>
  modifiers.includes('Control') && name.toLowerCase() === 'a' ? ['selectAll'] : []

/** The stage of one page target of Chromium. */
export async function chromiumStage(root: CDPSession, targetId: string, kind: SurfaceKind): Promise<Stage> {
  const target = await ChromiumTarget.attach(root, targetId)
  const isOpen = async (): Promise<boolean> =>
    (await listTargets(root)).some((each) => each.targetId === targetId)
  const settle = (url: string): Promise<unknown> =>
    waitUntil(
      async () => (await target.evaluate("document.readyState === 'complete'")) === true,
      `${url} did not finish loading.`,
    )

  return {
    kind,
    evaluate: (expression) => target.evaluate(expression),
    isOpen,
    url: async () => {
      const info = (await listTargets(root)).find((each) => each.targetId === targetId)
      if (!info) throw new Error('The document was closed.')
      return info.url
    },
    click: async ({ x, y }, button) => {
      const buttons = button === 'left' ? 1 : 2
      await target.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y })
      await target.send('Input.dispatchMouseEvent', {
        type: 'mousePressed',
        x,
        y,
        button,
        buttons,
        clickCount: 1,
      })
      const released = target.send('Input.dispatchMouseEvent', {
        type: 'mouseReleased',
        x,
        y,
        button,
        clickCount: 1,
      })
      // A press may close the very document that is pressed, which then never answers.
      await released.catch(async (cause) => {
        if (await isOpen()) throw new Error('The press was not taken.', { cause })
      })
    },
    hesitate: async ({ x, y }) => {
      const move = { type: 'mouseMoved', x, y }
      const left = { button: 'left', buttons: 1, clickCount: 1 }
      await target.send('Input.dispatchMouseEvent', move)
      await target.send('Input.dispatchMouseEvent', { ...move, ...left, type: 'mousePressed' })
      await target.send('Input.dispatchMouseEvent', { ...move, ...left, x: 1, y: 1 })
      await target.send('Input.dispatchMouseEvent', {
        ...left,
        type: 'mouseReleased',
        buttons: 0,
        x: 1,
        y: 1,
      })
    },
    type: async (text) => {
      await target.send('Input.insertText', { text })
    },
    press: async (chord) => {
      const { modifiers, name, key } = readChord(chord)
      const bits = modifiers.reduce((sum, modifier) => sum + (modifierBits[modifier] ?? 0), 0)
      const text = modifiers.some((modifier) => modifier !== 'Shift') ? undefined : key.text
      const event = {
        modifiers: bits,
        key: name === 'Space' ? ' ' : name,
        code: key.code,
        windowsVirtualKeyCode: key.virtual,
        ...(text === undefined ? {} : { text }),
        commands: commandOf(modifiers, name),
      }
      const type = text === undefined ? 'rawKeyDown' : 'keyDown'
      await target.send('Input.dispatchKeyEvent', { type, ...event })
      const { text: _text, commands: _commands, ...up } = event
      const released = target.send('Input.dispatchKeyEvent', { type: 'keyUp', ...up })
      await released.catch(async (cause) => {
        if (await isOpen()) throw new Error('The key was not taken.', { cause })
      })
    },
    picture: async (whole) => {
      const options = whole ? { captureBeyondViewport: true, clip: await wholeDocument(target) } : {}
      const { data } = await target.send<{ data: string }>('Page.captureScreenshot', options)
      return Buffer.from(data, 'base64')
    },
    resize: async ({ width, height }) => {
      await target.send('Emulation.setDeviceMetricsOverride', {
        width,
        height,
        deviceScaleFactor: 1,
        mobile: false,
      })
    },
    goto: async (url) => {
      await target.evaluate('void (globalThis.driverLeaves = true)')
      await target.send('Page.navigate', { url })
      await waitUntil(
        async () => (await target.evaluate("'driverLeaves' in globalThis")) === false,
        `${url} did not open.`,
      )
      await settle(url)
    },
    bringToFront: async () => {
      await root.send('Target.activateTarget', { targetId })
    },
    paper: async () => {
      const size = { paperWidth: 21 / 2.54, paperHeight: 29.7 / 2.54, preferCSSPageSize: true }
      const { data } = await target.send<{ data: string }>('Page.printToPDF', size)
      return Buffer.from(data, 'base64')
    },
    showFor: async (medium) => {
      // `screen` would be kept even on paper: no medium at all leaves it to Chromium again.
      await target.send('Emulation.setEmulatedMedia', { media: medium === 'print' ? medium : '' })
    },
    close: async () => {
      await root.send('Target.closeTarget', { targetId })
      await waitUntil(async () => !(await isOpen()), 'The document does not close.')
    },
  }
}

async function wholeDocument(target: ChromiumTarget): Promise<object> {
  const { cssContentSize } = await target.send<{ cssContentSize: object }>('Page.getLayoutMetrics')
  return { ...cssContentSize, scale: 1 }
}
