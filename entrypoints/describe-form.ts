import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { FieldDescription, FormDescription } from '../core/handoff/form-description.ts'
import { groupNamer } from './form/choice-group.ts'
import type { Control } from './form/control.ts'
import { describeField, type Page } from './form/describe-field.ts'
import { findControls } from './form/find-controls.ts'
import { attributeOf } from './form/form-element.ts'
import { sightOf } from './form/is-seen.ts'
import { Labels } from './form/label-texts.ts'
import { native } from './form/native.ts'
import { SectionTitles } from './form/section-titles.ts'

const mostOptionsOfAll = 20_000

/** A control that cannot be read is left out: it is one the person fills. */
function describeOrSkip(control: Control, position: number, page: Page): FieldDescription | undefined {
  try {
    return describeField(control, position, page)
  } catch {
    return undefined
  }
}

/**
 * Every field of the page in sight as JSON, read by `core/handoff/read-form-description.ts`. As text, since Firefox takes
 * a third of a second to hand over 2,000 fields as objects. Reads no file, no password, no picture; changes nothing.
 */
export default defineUnlistedScript({
  globalName: true,
  main(): string {
    const { controls, frames } = findControls()
    const page: Page = {
      controls,
      titles: new SectionTitles(frames),
      labels: new Labels(),
      isSeen: sightOf(frames),
      groupOf: groupNamer(),
      optionsLeft: mostOptionsOfAll,
    }
    const root = native(Document.prototype, 'documentElement', document)
    const description: FormDescription = {
      url: location.href,
      language: root ? attributeOf(root, 'lang').slice(0, 35) : '',
      fields: controls.flatMap((control, position) => describeOrSkip(control, position, page) ?? []),
    }
    return JSON.stringify(description)
  },
})
