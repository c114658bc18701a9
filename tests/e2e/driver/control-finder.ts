import type * as Axe from 'axe-core'
import { computeAccessibleName, getRole } from 'dom-accessibility-api'

/** A name as a person reads it: the whole of it, or a pattern. */
export type NamePattern = { text: string } | { source: string; flags: string }
/** Which control is meant. `roles` is empty for any form field. */
export type Query = { roles: readonly string[]; name?: NamePattern; position?: number }

/** What a person, or a screen reader, is told of a control. */
export type ControlState = {
  role: string
  name: string
  value: string
  description: string
  checked?: boolean
  expanded?: boolean
  disabled: boolean
  invalid: boolean
  focused: boolean
}
/** Where to press, in CSS pixels of the viewport, or why one cannot. */
export type PressPoint = { x: number; y: number } | { because: string }
export type Looked = { found: ControlState[]; point?: PressPoint; windowSize?: string; others: string[] }
/** One broken accessibility rule of axe-core, and the elements that break it. */
export type AccessibilityProblem = { rule: string; impact: string; help: string; elements: string[] }

/** What became of a press: `not-armed` when the document was replaced by another, which the press may have done. */
export type PressOutcome = 'reached' | 'missed' | 'pending' | 'not-armed'

export type ControlFinder = {
  look: (query: Query, toPress?: boolean) => Looked
  outcome: () => PressOutcome
  pickOption: (query: Query, label: NamePattern) => string | undefined
  selectAll: (query: Query) => void
  setValue: (query: Query, value: string) => void
  insertText: (text: string) => void
  pointOf: (selector: string) => { x: number; y: number } | undefined
  selectTextOf: (selector: string) => string
  problems: (tags: readonly string[]) => Promise<AccessibilityProblem[]>
}

declare const axe: typeof Axe

/** Runs inside the page. */
export function controlFinder(): ControlFinder {
  const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim()
  const fits = (text: string, name?: NamePattern): boolean => {
    if (!name) return true
    return 'text' in name
      ? tidy(text) === tidy(name.text)
      : new RegExp(name.source, name.flags).test(tidy(text))
  }
  const isField = (element: Element): boolean =>
    /^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName) && element.getAttribute('type') !== 'hidden'

  const everyElement = (root: Document | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) =>
      element.shadowRoot ? [element, ...everyElement(element.shadowRoot)] : [element],
    )
  const roleOf = (element: Element): string => getRole(element) ?? (isField(element) ? 'textbox' : '')
  /** What is hidden, by whichever means, is told to no screen reader. */
  const isTold = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) && !element.closest('[aria-hidden="true"], [inert]')
  const stateOf = (element: Element): ControlState => {
    const value = 'value' in element ? String(element.value) : (element.textContent ?? '')
    const role = roleOf(element)
    const state: ControlState = {
      role,
      name: tidy(computeAccessibleName(element)),
      value: role === 'checkbox' || role === 'radio' || isField(element) ? value : tidy(value),
      description: tidy(
        (element.getAttribute('aria-describedby') ?? '')
          .split(/\s+/)
          .map((id) => (id ? (element.ownerDocument.getElementById(id)?.textContent ?? '') : ''))
          .join(' '),
      ),
      disabled: element.matches(':disabled') || element.getAttribute('aria-disabled') === 'true',
      invalid: element.getAttribute('aria-invalid') === 'true',
      focused: element.getRootNode() instanceof Document && document.activeElement === element,
    }
    const checked = element.getAttribute('aria-checked') ?? element.getAttribute('aria-pressed')
    if (element instanceof HTMLInputElement && /radio|checkbox/.test(element.type))
      state.checked = element.checked
    else if (checked) state.checked = checked === 'true'
    const expanded = element.getAttribute('aria-expanded')
    if (expanded) state.expanded = expanded === 'true'
    return state
  }
  const matching = (
    query: Query,
  ): { found: { element: Element; state: ControlState }[]; others: string[] } => {
    const found: { element: Element; state: ControlState }[] = []
    const others: string[] = []
    for (const element of everyElement(document)) {
      const role = roleOf(element)
      const isWanted = query.roles.length ? query.roles.includes(role) : isField(element)
      if (!isWanted || !isTold(element)) continue
      const state = stateOf(element)
      if (fits(state.name, query.name)) found.push({ element, state })
      else others.push(`${role} “${state.name}”`)
    }
    return { found, others }
  }
  const one = (query: Query): Element => {
    const element = matching(query).found[query.position ?? 0]?.element
    if (!element) throw new Error('The control has gone.')
    return element
  }
  const labelsOf = (element: Element): Element[] =>
    'labels' in element && element.labels instanceof NodeList ? ([...element.labels] as Element[]) : []
  // A radio button that is drawn by its label is pressed on the label, as a person would.
  const whereToPress = (element: Element): PressPoint => {
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
    let because = 'it has no size'
    for (const target of [element, ...labelsOf(element)]) {
      const box = target.getBoundingClientRect()
      if (box.width < 2 || box.height < 2) continue
      const x = Math.max(0, box.left) + (Math.min(innerWidth, box.right) - Math.max(0, box.left)) / 2
      const y = Math.max(0, box.top) + (Math.min(innerHeight, box.bottom) - Math.max(0, box.top)) / 2
      const root = target.getRootNode()
      const hit = (root instanceof ShadowRoot ? root : document).elementFromPoint(x, y)
      const label = hit?.closest('label')
      if (hit && (target.contains(hit) || label?.control === element)) return { x, y }
      because = hit
        ? `${hit.outerHTML.slice(0, 80)} covers it`
        : `its middle, ${x} ${y}, is outside the window of ${innerWidth} ${innerHeight}`
    }
    return { because }
  }

  let outcome: PressOutcome = 'not-armed'
  let disarm = (): void => undefined
  // A panel may change its size between the look and the press: what lands elsewhere must not count, and must do nothing.
  const arm = (element: Element): void => {
    disarm()
    outcome = 'pending'
    const targets = [element, ...labelsOf(element)]
    let isElsewhere = false
    const judge = (event: Event): void => {
      if (!event.isTrusted) return
      const hits = targets.some((target) => event.composedPath().includes(target))
      if (event.type === 'pointerdown') isElsewhere = !hits
      if (event.type === 'click' || isElsewhere) outcome = hits && !isElsewhere ? 'reached' : 'missed'
      if (!isElsewhere) return
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    const kinds = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']
    for (const kind of kinds) addEventListener(kind, judge, true)
    disarm = () => {
      for (const kind of kinds) removeEventListener(kind, judge, true)
    }
  }

  return {
    outcome: () => {
      if (outcome === 'reached' || outcome === 'missed') disarm()
      return outcome
    },
    look: (query, toPress) => {
      const { found, others } = matching(query)
      const element = found[query.position ?? 0]?.element
      const looked: Looked = { found: found.map(({ state }) => state), others }
      if (toPress && element) {
        looked.point = whereToPress(element)
        looked.windowSize = `${innerWidth} ${innerHeight}`
        arm(element)
      }
      return looked
    },
    pickOption: (query, label) => {
      const select = one(query)
      if (!(select instanceof HTMLSelectElement)) throw new Error('Only a native list has options to pick.')
      const option = [...select.options].find(({ label: text, disabled }) => !disabled && fits(text, label))
      if (!option) return [...select.options].map(({ label: text }) => text).join(', ')
      select.focus()
      if (select.value !== option.value) {
        select.value = option.value
        select.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
        select.dispatchEvent(new Event('change', { bubbles: true }))
      }
      return undefined
    },
    selectAll: (query) => {
      const field = one(query)
      if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select()
    },
    setValue: (query, value) => {
      const field = one(query)
      if (!(field instanceof HTMLInputElement)) throw new Error('Only an input takes a value at once.')
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value)
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
      field.dispatchEvent(new Event('change', { bubbles: true }))
    },
    insertText: (text) => {
      document.execCommand('insertText', false, text)
    },
    pointOf: (selector) => {
      const element = document.querySelector(selector)
      if (!element) return undefined
      element.scrollIntoView({ block: 'center', behavior: 'instant' })
      const range = document.createRange()
      range.selectNodeContents(element)
      const box =
        (element.childElementCount ? undefined : range.getClientRects()[0]) ?? element.getClientRects()[0]
      return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : undefined
    },
    selectTextOf: (selector) => {
      const element = document.querySelector(selector)
      if (!element) throw new Error(`Nothing on the page matches ${selector}.`)
      getSelection()?.selectAllChildren(element)
      return String(getSelection())
    },
    problems: async (tags) => {
      const { violations } = await axe.run(document, { runOnly: [...tags], resultTypes: ['violations'] })
      return violations.map(({ id, impact, help, nodes }) => ({
        rule: id,
        impact: impact ?? 'unknown',
        help,
        elements: nodes.map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary ?? ''}`),
      }))
    },
  }
}
