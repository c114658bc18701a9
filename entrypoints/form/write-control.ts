import type { Filling } from '../../core/handoff/form-description.ts'
import { type Control, inputType } from './control.ts'
import { writeChoice, writeList } from './write-choice.ts'
import { writeEditable, writeText } from './write-text.ts'

export type Writing = {
  /** Whether what was written stands there, whole and fit for the page. */
  holds: () => boolean
  /** Puts back what was there before; false when the page does not take it. */
  undo: () => boolean
}

/** E-mail, telephone, password, search, file and colour are never a report's to fill, whoever asks. */
const fillable = ['text', 'url', 'date', 'time', 'datetime-local', 'month', 'number']

/** Puts a value into a control in the way it takes one; undefined, and nothing touched, where it does not fit. */
export function writeControl(
  control: Control,
  { kind, value }: Pick<Filling, 'kind' | 'value'>,
): Writing | undefined {
  switch (control.kind) {
    case 'line':
      return kind === 'text' && fillable.includes(inputType(control.element))
        ? writeText(HTMLInputElement.prototype, control.element, value)
        : undefined
    case 'lines':
      return kind === 'text' ? writeText(HTMLTextAreaElement.prototype, control.element, value) : undefined
    case 'editable':
      return kind === 'text' ? writeEditable(control.element, value) : undefined
    case 'list':
      return kind === 'option' ? writeList(control.element, value) : undefined
    case 'choice':
      return kind === 'choice' ? writeChoice(control.element) : undefined
  }
}
