import { mkdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { Control } from './control.ts'
import type { AccessibilityProblem, ControlFinder, ControlState, NamePattern } from './control-finder.ts'
import { inPageScript } from './in-page-script.ts'
import { type Patience, waitUntil } from './wait-until.ts'

/** A whole name, or a pattern for it. */
export type Name = string | RegExp
export type Point = { x: number; y: number }
export type Size = { width: number; height: number }

/** A tab, the popup of the toolbar button, or the side panel (Chromium) or sidebar (Firefox). */
export type SurfaceKind = 'tab' | 'popup' | 'side'

export type Medium = 'print' | 'screen'

/** What a browser must be able to do with one document; everything else is built on it. */
export type Stage = {
  kind: SurfaceKind
  /** Evaluates an expression, awaits it, and gives its JSON value back. */
  evaluate: (expression: string) => Promise<unknown>
  url: () => Promise<string>
  isOpen: () => Promise<boolean>
  click: (point: Point, button: 'left' | 'right') => Promise<void>
  /** Comes to a point with the mouse, presses, and lets go in the corner of the document, where nothing is. */
  hesitate: (point: Point) => Promise<void>
  type: (text: string) => Promise<void>
  press: (chord: string) => Promise<void>
  picture: (whole: boolean) => Promise<Buffer>
  resize: (size: Size) => Promise<void>
  goto: (url: string) => Promise<void>
  /** Shows the document as on paper, or again as on a screen. */
  showFor: (medium: Medium) => Promise<void>
  /** The document printed on A4, unless it asks for another paper: a PDF. */
  paper: () => Promise<Buffer>
  /** Brings a tab in front of its window, and that window in front of the others. */
  bringToFront: () => Promise<void>
  close: () => Promise<void>
}

const axeSource = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const readAxe = async (): Promise<string> => (await import('node:fs/promises')).readFile(axeSource, 'utf8')

/** The pattern of a name, in a form that can be sent into a page. */
export function patternOf(name: Name): NamePattern {
  return typeof name === 'string' ? { text: name } : { source: name.source, flags: name.flags }
}

const fieldRoles: readonly string[] = []

/** Firefox leaves the marks that isolate out of `innerText`, Chromium does not. */
const withoutIsolates = (text: string): string => text.replace(/[\u2066-\u2069]/g, '')

/** One document a person looks at, a page or a panel: the same verbs for both, in every browser. */
export class Surface {
  readonly stage: Stage
  readonly kind: SurfaceKind

  constructor(stage: Stage) {
    this.stage = stage
    this.kind = stage.kind
  }

  button(name?: Name): Control {
    return this.role('button', name)
  }
  link(name?: Name): Control {
    return this.role('link', name)
  }
  textbox(name?: Name): Control {
    return this.role(['textbox', 'searchbox'], name)
  }
  radio(name?: Name): Control {
    return this.role('radio', name)
  }
  checkbox(name?: Name): Control {
    return this.role(['checkbox', 'switch'], name)
  }
  combobox(name?: Name): Control {
    return this.role(['combobox', 'listbox'], name)
  }
  heading(name?: Name): Control {
    return this.role('heading', name)
  }
  /** Any input, list or text area, by its label. */
  field(name: Name): Control {
    return this.role(fieldRoles, name)
  }
  role(role: string | readonly string[], name?: Name): Control {
    const roles = typeof role === 'string' ? [role] : role
    return new Control(this, name === undefined ? { roles } : { roles, name: patternOf(name) })
  }

  /** Every field of the form with its role, name, value and state, in the order of the document. */
  async fields(): Promise<ControlState[]> {
    return (await this.inPage('look', { roles: fieldRoles })).found
  }

  url(): Promise<string> {
    return this.stage.url()
  }
  isOpen(): Promise<boolean> {
    return this.stage.isOpen()
  }
  /** The text a person sees, as laid out, without the marks that isolate. What a closed list would offer is not part of it. */
  async text(): Promise<string> {
    const text = await this.evaluate(() => {
      // Chromium counts the options of a closed list as laid out, Firefox does not.
      const seen = (element: HTMLElement): string => element.innerText
      const lists = [...document.querySelectorAll('select')].map(seen).filter(Boolean)
      return lists.reduce((text, list) => text.replace(list, ''), seen(document.body))
    })
    return withoutIsolates(text)
  }
  /** Presses keys, such as `Tab`, `Shift+Tab` or `Control+a`, where the focus is. */
  press(chord: string): Promise<void> {
    return this.stage.press(chord)
  }
  goto(url: string): Promise<void> {
    return this.stage.goto(url)
  }
  async reload(): Promise<void> {
    await this.stage.goto(await this.stage.url())
  }
  resize(size: Size): Promise<void> {
    return this.stage.resize(size)
  }
  /** Shows the document as it would be printed, until it is shown for the screen again. */
  showFor(medium: Medium): Promise<void> {
    return this.stage.showFor(medium)
  }
  /** Turns to this tab, in whichever window it is: gestures are then made there. */
  bringToFront(): Promise<void> {
    return this.stage.bringToFront()
  }
  close(): Promise<void> {
    return this.stage.close()
  }

  /** Comes to every element that matches, one after the other, holds the mouse down on it and goes away again, and gives how many. */
  async hesitateAt(selector: string): Promise<number> {
    const count = await this.evaluate((wanted) => {
      // A link that is dragged would be a matter of the system's.
      addEventListener('dragstart', (event) => event.preventDefault(), { capture: true })
      return document.querySelectorAll(wanted).length
    }, selector)
    for (let at = 0; at < count; at += 1) {
      const point = await this.evaluate(
        (wanted, place) => {
          const element = document.querySelectorAll<HTMLElement>(wanted)[place]
          element?.focus()
          element?.scrollIntoView({ block: 'center', behavior: 'instant' })
          const box = element?.getClientRects()[0]
          return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 }
        },
        selector,
        at,
      )
      if (point) await this.stage.hesitate(point)
    }
    return count
  }
  /** Selects the text of the first element that matches, and gives that text. */
  selectText(selector: string): Promise<string> {
    return this.inPage('selectTextOf', selector)
  }
  /** The broken rules of axe-core, those of WCAG 2.2 A and AA and its best practices unless told. */
  async accessibilityProblems(
    tags: readonly string[] = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  ): Promise<AccessibilityProblem[]> {
    if (!(await this.stage.evaluate("'axe' in globalThis")))
      await this.stage.evaluate(`${await readAxe()};true`)
    return this.inPage('problems', tags)
  }
  /** Saves a PNG of what is seen; of the whole document with `whole` (tabs only). */
  async screenshot(file: string, { whole = false } = {}): Promise<void> {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, await this.stage.picture(whole))
  }

  /** Runs a function in the document; it may use only its arguments and what the page has. */
  async evaluate<Result, Arguments extends readonly unknown[]>(
    run: (...given: Arguments) => Result | Promise<Result>,
    ...given: Arguments
  ): Promise<Result> {
    const written = given.map((value) => JSON.stringify(value) ?? 'undefined')
    return (await this.stage.evaluate(`(${run})(${written})`)) as Result
  }
  /** Asks the surface until it answers something; throws the sentence when the limit (10 s) has passed. */
  waitFor<T>(
    ask: (surface: this) => Promise<T | undefined | false>,
    sentence: string,
    patience?: Patience,
  ): Promise<T> {
    return waitUntil(() => ask(this), sentence, patience)
  }
  /** Waits until the text of the surface has these words. */
  async waitForText(words: Name, patience?: Patience): Promise<string> {
    let text = ''
    const has = (): boolean =>
      typeof words === 'string' ? text.includes(withoutIsolates(words)) : words.test(text)
    return waitUntil(
      async () => {
        text = await this.text()
        return has() ? text : undefined
      },
      () => `“${words}” does not appear. What is there: ${text}`,
      patience,
    )
  }

  async inPage<Verb extends keyof ControlFinder>(
    verb: Verb,
    ...given: Parameters<ControlFinder[Verb]>
  ): Promise<Awaited<ReturnType<ControlFinder[Verb]>>> {
    if (!(await this.stage.evaluate("'driverControlFinder' in globalThis"))) {
      await this.stage.evaluate(`${await inPageScript()};true`)
    }
    const written = given.map((value) => JSON.stringify(value) ?? 'undefined')
    return (await this.stage.evaluate(`driverControlFinder.${verb}(${written})`)) as Awaited<
      ReturnType<ControlFinder[Verb]>
    >
  }
}
