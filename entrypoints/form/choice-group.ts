import { inputType } from './control.ts'
import { allIn, attributeOf, closestTo, rootOf } from './form-element.ts'
import { native } from './native.ts'

const formOf = (choice: HTMLInputElement): HTMLFormElement | null =>
  native(HTMLInputElement.prototype, 'form', choice)

export const isChecked = (choice: HTMLInputElement): boolean =>
  native(HTMLInputElement.prototype, 'checked', choice)

/** The radio buttons of which only one can be chosen, itself among them. https://html.spec.whatwg.org/#radio-button-group */
export function radioGroup(radio: HTMLInputElement): HTMLInputElement[] {
  const root = rootOf(radio)
  const name = attributeOf(radio, 'name')
  if (root === undefined || name === '' || inputType(radio) !== 'radio') return [radio]
  const others: HTMLInputElement[] = []
  for (const other of allIn(root, `input[type="radio" i][name="${CSS.escape(name)}"]`)) {
    if (isSameGroup(other, radio)) others.push(other)
  }
  return others
}

const isSameGroup = (other: Element, radio: HTMLInputElement): other is HTMLInputElement =>
  other === radio || ('form' in other && native(HTMLInputElement.prototype, 'form', other) === formOf(radio))

const around = 'fieldset, [role="radiogroup" i], [role="group" i]'

/** Gives choices that belong together, by their form and name or else by what is around them, the same name. */
export function groupNamer(): (choice: HTMLInputElement) => string | undefined {
  const names = new Map<unknown, Map<string, string>>()
  let count = 0
  return (choice) => {
    const name = attributeOf(choice, 'name')
    const scope = name === '' ? closestTo(choice, around) : (formOf(choice) ?? rootOf(choice))
    if (scope === undefined) return undefined
    const key = `${inputType(choice)} ${name}`
    const ofScope = names.get(scope) ?? new Map<string, string>()
    names.set(scope, ofScope)
    const known = ofScope.get(key)
    if (known !== undefined) return known
    count += 1
    const fresh = `g${count}`
    ofScope.set(key, fresh)
    return fresh
  }
}
