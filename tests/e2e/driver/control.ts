import type { ControlState, PressOutcome, Query } from './control-finder.ts'
import { type Name, type Point, patternOf, type Surface } from './surface.ts'
import { type Patience, waitUntil, within } from './wait-until.ts'

// Filled at once: typing a date depends on the browser's language, and a long text would be thousands of key events.
const setWhole = /^(date|time|datetime-local|month|week|color|range|number)$/

/**
 * So many answers, about a second's worth on a quiet machine, and a press has not arrived. Counted in answers and not in time: a
 * document that is slow to answer has not missed it, and must not be pressed twice.
 */
const mostPending = 25

const wording = ({ roles, name }: Query): string => {
  const what = roles.length ? roles.join(' or ') : 'field'
  if (!name) return `a ${what}`
  return 'text' in name ? `the ${what} “${name.text}”` : `a ${what} like /${name.source}/${name.flags}`
}

/** A control by role and accessible name. It is looked for anew at every use, and each use waits until it is there. */
export class Control {
  readonly surface: Surface
  readonly query: Query

  constructor(surface: Surface, query: Query) {
    this.surface = surface
    this.query = query
  }

  /** The control at this place (from 0) among those that match. */
  at(position: number): Control {
    return new Control(this.surface, { ...this.query, position })
  }
  /** How many match now, without waiting. */
  async count(): Promise<number> {
    return (await this.surface.inPage('look', this.query)).found.length
  }
  async isThere(): Promise<boolean> {
    return (await this.count()) > 0
  }

  /** Role, name, value and state. Throws, with what else is there, when it does not appear or is not the only one. */
  async state(patience?: Patience): Promise<ControlState> {
    let others: string[] = []
    let found: ControlState[] = []
    const { position } = this.query
    return waitUntil(
      async () => {
        ;({ found, others } = await this.surface.inPage('look', this.query))
        return position === undefined && found.length > 1 ? undefined : found[position ?? 0]
      },
      () =>
        found.length > 1
          ? `${found.length} controls match ${wording(this.query)}: ${found.map(({ name }) => name).join('; ')}`
          : `Not found: ${wording(this.query)}. What is there: ${others.join('; ') || 'nothing of that role'}`,
      patience,
    )
  }
  async value(): Promise<string> {
    return (await this.state()).value
  }
  async name(): Promise<string> {
    return (await this.state()).name
  }
  async isChecked(): Promise<boolean> {
    return (await this.state()).checked === true
  }

  /** Presses it with the mouse, once it is enabled, stands still and nothing covers it. */
  async press(patience?: Patience): Promise<void> {
    await this.state(patience)
    let because = 'it does not stand still'
    let last = ''
    let isPressed = false
    await waitUntil(
      async () => {
        // On a busy machine a press may take so long that it is given up, and then close the very document.
        if (isPressed && !(await this.surface.isOpen())) return true
        const { found, point, windowSize } = await this.surface.inPage('look', this.query, true)
        if (found[this.query.position ?? 0]?.disabled) because = 'it is disabled'
        else if (point && 'because' in point) because = point.because
        else if (point) {
          const stands = `${point.x} ${point.y} ${windowSize}`
          if (stands === last) {
            isPressed = true
            return this.pressAt(point)
          }
          last = stands
        }
        return undefined
      },
      () => `Cannot press ${wording(this.query)}: ${because}.`,
      patience,
    )
  }
  /** Asked without the finder, which a document that a press has just opened has not been given. */
  private async outcome(): Promise<PressOutcome> {
    const outcome = await this.surface.stage.evaluate(
      "globalThis.driverControlFinder?.outcome() ?? 'not-armed'",
    )
    return outcome as PressOutcome
  }
  // False when the press landed elsewhere, which the finder keeps from doing anything.
  private async pressAt(point: Point): Promise<boolean> {
    await this.surface.stage.click(point, 'left')
    let pending = 0
    const settled = await waitUntil(async () => {
      // A document that is being left may never answer: it is asked anew, and then the next one says that it knows of no press.
      const asked = within(this.outcome(), 'The document does not answer.', 1000)
      const outcome = await asked.catch(async (cause) => {
        if (await this.surface.isOpen()) throw cause
        return 'not-armed' as const
      })
      if (outcome !== 'pending') return outcome
      pending += 1
      return pending > mostPending && 'missed'
    }, 'Whether the press arrived is not known.')
    return settled !== 'missed'
  }

  /** Replaces what a text field holds by typing. Dates, numbers and ranges are set at once, in their wire format. */
  async fill(text: string): Promise<void> {
    await this.press()
    const type = await this.surface.evaluate(() => document.activeElement?.getAttribute('type') ?? '')
    if (setWhole.test(type)) return this.surface.inPage('setValue', this.query, text)
    await this.surface.inPage('selectAll', this.query)
    await this.surface.stage.press('Delete')
    if (text.length > 500) return this.surface.inPage('insertText', text)
    if (text) await this.surface.stage.type(text)
  }

  /**
   * Chooses a radio button or a checkbox, if it is not chosen yet; or, in a native list, the option of this label. The
   * option is set by script, since the open list is a window of the operating system.
   */
  async choose(option?: Name): Promise<void> {
    if (option === undefined) {
      if (!(await this.isChecked())) await this.press()
      return
    }
    await this.state()
    let instead: string | null | undefined
    // A list may get its options a moment after it is there.
    await waitUntil(
      async () => {
        instead = await this.surface.inPage('pickOption', this.query, patternOf(option))
        return instead === undefined || instead === null
      },
      () => `${option} is no option of ${wording(this.query)}. Its options: ${instead}`,
    )
  }
}
