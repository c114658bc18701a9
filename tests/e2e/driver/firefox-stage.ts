import { type ChromeScope, evaluateIn, type SendBiDi } from './chrome-scope.ts'
import { keyOf, readChord } from './keys.ts'
import type { Stage, SurfaceKind } from './surface.ts'
import { waitUntil } from './wait-until.ts'

const keyActions = (names: readonly string[]): object[] => {
  const values = names.map((name) => keyOf(name).webDriver)
  return [
    ...values.map((value) => ({ type: 'keyDown', value })),
    ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
  ]
}

/** The stage of one document of Firefox, a tab's or, once the window knows of it, the popup's. */
export function firefoxStage(send: SendBiDi, chrome: ChromeScope, context: string, kind: SurfaceKind): Stage {
  const evaluate = (expression: string): Promise<unknown> => evaluateIn(send, context, expression)
  const isOpen = (): Promise<boolean> =>
    chrome.run((id) => window.driver.browserOf(id) !== undefined, context)
  const addressOf = (): Promise<string | undefined> =>
    chrome.run((id) => window.driver.browserOf(id)?.currentURI.spec, context)
  const act = async (source: object): Promise<void> => {
    const before = await addressOf()
    let isDone = false
    const performed = send('input.performActions', { context, actions: [source] })
      // A press may close the very document that is pressed, which then never answers.
      .catch(async (cause) => {
        if (await isOpen()) throw new Error('The press was not taken.', { cause })
      })
      .finally(() => {
        isDone = true
      })
    // Or it leads to another document, and Firefox 153 then sometimes answers for neither.
    const left = waitUntil(async () => isDone || (await addressOf()) !== before, 'The press was not taken.')
    await Promise.race([performed, left])
  }

  return {
    kind,
    evaluate,
    isOpen,
    url: () =>
      chrome.run((id) => {
        const browser = window.driver.browserOf(id)
        if (!browser) throw new Error('The document was closed.')
        return browser.currentURI.spec
      }, context),
    click: ({ x, y }, button) =>
      act({
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [
          { type: 'pointerMove', x: Math.floor(x), y: Math.floor(y) },
          { type: 'pointerDown', button: button === 'left' ? 0 : 2 },
          { type: 'pointerUp', button: button === 'left' ? 0 : 2 },
        ],
      }),
    hesitate: ({ x, y }) =>
      act({
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [
          { type: 'pointerMove', x: Math.floor(x), y: Math.floor(y) },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerMove', x: 1, y: 1 },
          { type: 'pointerUp', button: 0 },
        ],
      }),
    type: (text) =>
      act({
        type: 'key',
        id: 'keyboard',
        actions: [...text].flatMap((letter) => keyActions([letter === '\n' ? 'Enter' : letter])),
      }),
    press: (chord) => {
      const { modifiers, name } = readChord(chord)
      return act({ type: 'key', id: 'keyboard', actions: keyActions([...modifiers, name]) })
    },
    picture: async (whole) => {
      const origin = whole ? 'document' : 'viewport'
      const { data } = await send<{ data: string }>('browsingContext.captureScreenshot', { context, origin })
      return Buffer.from(data, 'base64')
    },
    resize: async (viewport) => {
      await send('browsingContext.setViewport', { context, viewport })
    },
    goto: async (url) => {
      const left = await chrome.run((id, address) => window.driver.load(id, address), context, url)
      await waitUntil(
        () => chrome.run((id, before) => window.driver.hasLoaded(id, before), context, left),
        `${url} did not finish loading.`,
      )
    },
    bringToFront: async () => {
      for (const each of await chrome.windows()) {
        chrome.bringToFront(each)
        if (!(await chrome.run((id) => window.driver.bringToFront(id), context))) continue
        await waitUntil(
          () => chrome.run(() => window.driver.isInFront()),
          'The window does not come to the front.',
        )
        return
      }
      throw new Error('The document was closed.')
    },
    paper: async () => {
      const page = { width: 21, height: 29.7 }
      const { data } = await send<{ data: string }>('browsingContext.print', { context, page })
      return Buffer.from(data, 'base64')
    },
    showFor: async (medium) => {
      await chrome.run((id, shown) => window.driver.showFor(id, shown), context, medium)
    },
    close: async () => {
      await chrome.run((id) => window.driver.close(id), context)
      await waitUntil(async () => !(await isOpen()), 'The document does not close.')
    },
  }
}
