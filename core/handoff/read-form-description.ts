import { itemsOf, propertyOf } from '../page/property-of.ts'
import type { FieldDescription, FormDescription, Section } from './form-description.ts'

const mostFields = 2000
const mostLabels = 12
const mostSections = 6
const mostOptions = 500
const mostOptionsOfAll = 20_000
const longestText = 300
const longestAddress = 8000

/** Lone surrogates and what cannot be seen would keep words of a page from being recognised. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cs}\p{Noncharacter_Code_Point}]/gu

function textAt(raw: unknown, name: string): string {
  const text = propertyOf(raw, name)
  return typeof text === 'string' ? text.slice(0, longestText).replace(unseen, '') : ''
}

/** As it stands: a value, a pattern or a ref is compared with what the page has, or not at all. */
function exactAt(raw: unknown, name: string): string {
  const text = propertyOf(raw, name)
  return typeof text === 'string' ? text.slice(0, longestText) : ''
}

function wholeAt(raw: unknown, name: string): number | undefined {
  const number = propertyOf(raw, name)
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : undefined
}

function labelsOf(raw: unknown): string[] {
  return itemsOf(propertyOf(raw, 'labels'), mostLabels).flatMap((label) => {
    const text = textAt({ label }, 'label').trim()
    return text === '' ? [] : [text]
  })
}

/** What is said of a title in no known way may have ended: it forbids the least, and still the worst. */
function sectionsOf(raw: unknown): Section[] {
  return itemsOf(propertyOf(raw, 'sections'), mostSections).flatMap((section) => {
    const text = textAt(section, 'text').trim()
    const of = propertyOf(section, 'of')
    return text === '' ? [] : [{ text, of: of === 'part' || of === 'page' ? of : 'passed' }]
  })
}

function optionsOf(raw: unknown, most: number): FieldDescription['options'] {
  return itemsOf(propertyOf(raw, 'options'), Math.min(most, mostOptions)).flatMap((option) =>
    typeof option === 'object' && option !== null
      ? [{ value: exactAt(option, 'value'), text: textAt(option, 'text') }]
      : [],
  )
}

function fieldOf(raw: unknown, position: number, optionsLeft: number): FieldDescription | undefined {
  const ref = exactAt(raw, 'ref')
  const tag = exactAt(raw, 'tag')
  if (!/^[\w-]{1,40}$/.test(ref) || !/^[a-z][a-z0-9-]*$/.test(tag)) return undefined
  const group = exactAt(raw, 'group')
  const maxLength = wholeAt(raw, 'maxLength')
  const pattern = exactAt(raw, 'pattern')
  const checked = propertyOf(raw, 'checked')
  const sections = sectionsOf(raw)
  const [before, after] = [textAt(raw, 'before'), textAt(raw, 'after')]
  const type = exactAt(raw, 'type').toLowerCase() || 'text'
  return {
    ref,
    tag,
    type,
    name: textAt(raw, 'name'),
    id: textAt(raw, 'id'),
    autocomplete: textAt(raw, 'autocomplete'),
    placeholder: textAt(raw, 'placeholder'),
    labels: labelsOf(raw),
    hint: textAt(raw, 'hint'),
    nearby: textAt(raw, 'nearby'),
    ...(sections.length === 0 ? {} : { sections }),
    ...(before === '' ? {} : { before }),
    ...(after === '' ? {} : { after }),
    options: optionsOf(raw, optionsLeft),
    ...(group === '' ? {} : { group }),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(pattern === '' ? {} : { pattern }),
    required: propertyOf(raw, 'required') === true,
    value: type === 'password' || type === 'file' ? '' : exactAt(raw, 'value'),
    ...(typeof checked === 'boolean' ? { checked } : {}),
    // Unless it is clearly said, a field is one that must not be touched.
    visible: propertyOf(raw, 'visible') === true,
    editable: propertyOf(raw, 'editable') === true,
    position,
  }
}

/**
 * A form made fit to be matched out of what `entrypoints/describe-form.ts` returned, or anything: at most 2,000 fields of
 * distinct refs, texts of at most 300 UTF-16 units. Undefined when it names no address. Never throws.
 */
export function readFormDescription(raw: unknown): FormDescription | undefined {
  const url = propertyOf(raw, 'url')
  if (typeof url !== 'string' || url.length > longestAddress || !URL.canParse(url)) return undefined
  const fields = new Map<string, FieldDescription>()
  let optionsLeft = mostOptionsOfAll
  for (const item of itemsOf(propertyOf(raw, 'fields'), mostFields)) {
    const field = fieldOf(item, fields.size, optionsLeft)
    if (field === undefined || fields.has(field.ref)) continue
    optionsLeft -= field.options.length
    fields.set(field.ref, field)
  }
  return { url, language: textAt(raw, 'language').slice(0, 35), fields: [...fields.values()] }
}
