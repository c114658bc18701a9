import type { FieldDescription } from '../../core/handoff/form-description.ts'
import { askedBy } from './asked-by.ts'
import { isChecked } from './choice-group.ts'
import { type Control, inputType, isEditable } from './control.ts'
import { linesValue, lineValue, optionsOf, stateOf, textIn } from './control-state.ts'
import { attributeOf, matches, tagOf } from './form-element.ts'
import { refOf } from './form-memory.ts'
import { isVisible } from './is-visible.ts'
import { groupNames, type Labels, wordsById } from './label-texts.ts'
import { native } from './native.ts'
import { nearbyText } from './nearby-text.ts'
import type { SectionTitles } from './section-titles.ts'
import { tableLabels } from './table-labels.ts'
import { longestText, shortText } from './text-of.ts'
import { wordsAfter, wordsBefore } from './words-between.ts'

/** A list of countries has about 250. */
const mostOptions = 500

export type Page = {
  /** All of the page, in order. */
  controls: readonly Control[]
  labels: Labels
  titles: SectionTitles
  isSeen: (element: Element) => boolean
  groupOf: (choice: HTMLInputElement) => string | undefined
  /** How many options may still be told, of all the lists together. */
  optionsLeft: number
}

const secret = ['password', 'file']

function currentValue(control: Control): string {
  if (control.kind === 'line')
    return secret.includes(inputType(control.element)) ? '' : lineValue(control.element)
  if (control.kind === 'lines') return linesValue(control.element)
  if (control.kind === 'choice') return attributeOf(control.element, 'value') || 'on'
  if (control.kind === 'editable') return textIn(control.element)
  return native(HTMLSelectElement.prototype, 'value', control.element)
}

const optionValue = (option: HTMLOptionElement): string =>
  native(HTMLOptionElement.prototype, 'value', option)

function optionsToTell(control: Control, ownName: string, page: Page): FieldDescription['options'] {
  if (control.kind === 'choice') {
    return [{ value: currentValue(control).slice(0, longestText), text: ownName }]
  }
  if (control.kind !== 'list') return []
  const options = optionsOf(control.element).slice(0, Math.min(mostOptions, page.optionsLeft))
  page.optionsLeft -= options.length
  return options.map((option) => ({
    value: optionValue(option).slice(0, longestText),
    text: shortText(native(HTMLOptionElement.prototype, 'label', option)),
  }))
}

function maxLengthOf({ kind, element }: Control): { maxLength?: number } {
  const maxLength =
    kind === 'line'
      ? native(HTMLInputElement.prototype, 'maxLength', element)
      : kind === 'lines'
        ? native(HTMLTextAreaElement.prototype, 'maxLength', element)
        : -1
  return maxLength < 0 ? {} : { maxLength }
}

type Around = Pick<FieldDescription, 'sections' | 'before' | 'after'>

/** What is said around a control besides its name. Boxes to tick stand among their answers. */
function describeAround({ kind, element }: Control, own: readonly string[], at: number, page: Page): Around {
  const sections = page.titles.above(element).filter(({ text }) => text !== own[0])
  if (kind === 'choice') return sections.length === 0 ? {} : { sections }
  const before = wordsBefore(element, page.controls[at - 1]?.element, own)
  const after = page.controls[at + 1] === undefined ? wordsAfter(element) : ''
  return {
    ...(sections.length === 0 ? {} : { sections }),
    ...(before === '' ? {} : { before }),
    ...(after === '' ? {} : { after }),
  }
}

/** One control as plain JSON, remembered under its ref so that it can be filled. */
export function describeField(control: Control, position: number, page: Page): FieldDescription {
  const { kind, element } = control
  const own = page.labels.ownTexts(element).map(shortText).filter(Boolean)
  const around = [...groupNames(element), ...tableLabels(element)].map(shortText).filter(Boolean)
  const isUnnamed = own.length === 0 && (kind === 'choice' || around.length === 0)
  const nearby = isUnnamed ? nearbyText(element, kind === 'choice') : ''
  const pattern = kind === 'line' ? attributeOf(element, 'pattern') : ''
  const group = kind === 'choice' ? page.groupOf(element) : undefined
  const short = (name: string): string => shortText(attributeOf(element, name))
  return {
    ref: refOf(element, stateOf(control), askedBy(control, page.labels)),
    tag: tagOf(element),
    type: kind === 'line' || kind === 'choice' ? inputType(element) : 'text',
    name: short('name'),
    id: short('id'),
    autocomplete: short('autocomplete'),
    placeholder: short('placeholder') || short('aria-placeholder') || short('data-placeholder'),
    labels: [...new Set([...own, ...around])],
    hint: shortText([...wordsById(element, 'aria-describedby'), short('aria-description')].join(' ')),
    nearby,
    ...describeAround(control, isUnnamed ? [nearby] : [...own, ...around], position, page),
    options: optionsToTell(control, own[0] ?? nearby, page),
    ...(group === undefined ? {} : { group }),
    ...maxLengthOf(control),
    // Half a pattern is another pattern.
    ...(pattern === '' || pattern.length > longestText ? {} : { pattern }),
    required: matches(element, '[required], [aria-required="true" i]'),
    value: currentValue(control).slice(0, longestText),
    ...(kind === 'choice' ? { checked: isChecked(element) } : {}),
    visible: isVisible(control, page.isSeen, page.labels),
    editable: isEditable(control),
    position,
  }
}
