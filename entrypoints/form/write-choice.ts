import { announce } from './announce.ts'
import { isChecked, radioGroup } from './choice-group.ts'
import { inputType } from './control.ts'
import { isSelected, optionsOf } from './control-state.ts'
import { matches } from './form-element.ts'
import { native } from './native.ts'
import type { Writing } from './write-control.ts'

/** Chooses the one option of that value; undefined when there is none, or more than one. */
export function writeList(list: HTMLSelectElement, value: string): Writing | undefined {
  const options = optionsOf(list)
  const meant = options.filter(
    (option) =>
      native(HTMLOptionElement.prototype, 'value', option) === value && !matches(option, ':disabled'),
  )
  const [option] = meant
  if (option === undefined || meant.length > 1) return undefined
  const isMultiple = native(HTMLSelectElement.prototype, 'multiple', list)
  const choose = (chosen: readonly boolean[]): void => {
    if (!isMultiple) Reflect.set(HTMLSelectElement.prototype, 'selectedIndex', chosen.indexOf(true), list)
    for (const [at, each] of isMultiple ? options.entries() : []) {
      Reflect.set(HTMLOptionElement.prototype, 'selected', chosen[at] === true, each)
    }
    announce(list)
  }
  const before = options.map(isSelected)
  choose(options.map((each, at) => each === option || (isMultiple && before[at] === true)))
  return {
    holds: () => isSelected(option),
    undo: () => {
      choose(before)
      return options.every((each, at) => isSelected(each) === before[at])
    },
  }
}

const press = (choice: HTMLInputElement): void => HTMLElement.prototype.click.call(choice)

/**
 * Chooses a radio button or ticks a box by `click`, which is all that React hears of one; it moves no focus. A group of
 * radio buttons in which nothing was chosen cannot be brought back by a click, so that React may choose again.
 */
export function writeChoice(choice: HTMLInputElement): Writing | undefined {
  if (isChecked(choice)) return undefined
  const before = radioGroup(choice).find(isChecked)
  press(choice)
  return {
    holds: () => isChecked(choice),
    undo: () => {
      if (before) press(before)
      else if (inputType(choice) === 'checkbox') press(choice)
      else {
        Reflect.set(HTMLInputElement.prototype, 'checked', false, choice)
        announce(choice)
      }
      return !isChecked(choice)
    },
  }
}
