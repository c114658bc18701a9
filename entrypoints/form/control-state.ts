import { isChecked, radioGroup } from './choice-group.ts'
import type { Control } from './control.ts'
import { native } from './native.ts'

export const lineValue = (input: HTMLInputElement): string =>
  native(HTMLInputElement.prototype, 'value', input)

export const linesValue = (area: HTMLTextAreaElement): string =>
  native(HTMLTextAreaElement.prototype, 'value', area)

export const optionsOf = (list: HTMLSelectElement): HTMLOptionElement[] =>
  Array.from(native(HTMLSelectElement.prototype, 'options', list))

export const isSelected = (option: HTMLOptionElement): boolean =>
  native(HTMLOptionElement.prototype, 'selected', option)

/** The places of the chosen options. Most lists take one, which needs no look at every option. */
function chosenIn(list: HTMLSelectElement): number[] {
  if (native(HTMLSelectElement.prototype, 'multiple', list)) {
    return optionsOf(list).flatMap((option, at) => (isSelected(option) ? [at] : []))
  }
  const chosen = native(HTMLSelectElement.prototype, 'selectedIndex', list)
  return chosen < 0 ? [] : [chosen]
}

export const textIn = (element: HTMLElement): string => native(Node.prototype, 'textContent', element) ?? ''

/** What a control holds, to tell whether it has changed. */
export function stateOf(control: Control): string {
  switch (control.kind) {
    case 'line':
      return lineValue(control.element)
    case 'lines':
      return linesValue(control.element)
    case 'editable':
      return textIn(control.element)
    case 'choice':
      return String(isChecked(control.element))
    case 'list':
      return chosenIn(control.element).join()
  }
}

/** A field that asks for an address often begins it; nobody has written there yet. */
const isBlank = (text: string): boolean => /^\s*(?:https?:\/\/(?:www\.)?)?\s*$/i.test(text)

const isPreselected = (list: HTMLSelectElement, option: HTMLOptionElement, at: number): boolean =>
  (at === 0 && !native(HTMLSelectElement.prototype, 'multiple', list)) ||
  native(HTMLOptionElement.prototype, 'defaultSelected', option)

/** Whether nothing stands in a control but what the page itself put there. */
export function isUnwritten(control: Control): boolean {
  switch (control.kind) {
    case 'line':
      return isBlank(lineValue(control.element))
    case 'lines':
      return isBlank(linesValue(control.element))
    case 'editable':
      return isBlank(textIn(control.element))
    case 'choice':
      return radioGroup(control.element).every(
        (choice) => !isChecked(choice) || native(HTMLInputElement.prototype, 'defaultChecked', choice),
      )
    case 'list':
      return optionsOf(control.element).every(
        (option, at) => !isSelected(option) || isPreselected(control.element, option, at),
      )
  }
}
