/**
 * A title a control stands under. `part`: of the group or section it is in. `passed`: of a part above it that may have ended, or
 * a question. `page`: of the whole page, or of what is around its form.
 */
export type Section = { text: string; of: 'part' | 'passed' | 'page' }

/** One control of a form as `entrypoints/describe-form.ts` sees it. Everything is the page's word: cut and typed before it is believed. */
export type FieldDescription = {
  /** Finds the same control again: assigned by the script, valid until the page is left. */
  ref: string
  /** Lower case: `input`, `textarea`, `select`, or the element that is `contenteditable`. */
  tag: string
  /** `input`'s type in lower case; `text` when it says none. */
  type: string
  name: string
  id: string
  autocomplete: string
  placeholder: string
  /** By every way HTML gives one, the surest first: label-for, wrapping label, aria-label, aria-labelledby, title, legend, table header. */
  labels: readonly string[]
  /** `aria-describedby` and the like. */
  hint: string
  /** Text right before the control, when nothing labels it. */
  nearby: string
  /** The titles it stands under, the nearest first. */
  sections?: readonly Section[]
  /** The words between the control before it and itself, besides its own label. */
  before?: string
  /** The words after the last control of a form. */
  after?: string
  /** Of a select; a radio or checkbox has one, itself. */
  options: readonly { value: string; text: string }[]
  /** Radios and checkboxes that belong together share it. */
  group?: string
  maxLength?: number
  pattern?: string
  required: boolean
  /** What stands in it. Never given for passwords and files. */
  value: string
  checked?: boolean
  /** On the screen, larger than nothing, not transparent, not off to the side. */
  visible: boolean
  editable: boolean
  /** Order on the page, from 0. */
  position: number
}

export type FormDescription = {
  url: string
  /** BCP 47, as the page says; empty when it does not. */
  language: string
  fields: readonly FieldDescription[]
}

/** What a report has for a form. Values are final: they are filled as they are, or not at all. */
export type FormReport = {
  address?: string
  otherAddresses?: readonly string[]
  concern?: string
  contentKind?: string
  /** `YYYY-MM-DDTHH:mm`, local. */
  seenAt?: string
  platform?: string
  account?: string
  title?: string
  note?: string
  /** ISO 3166-1 alpha-2, and its name in the language of the form. */
  country?: { code: string; name: string }
  /** Language of the page that is reported. */
  language?: { tag: string; name: string }
}

export type ReportField = keyof FormReport

/** How a value is put in: typed text, an option of a select, a radio or checkbox to choose. */
export type FillKind = 'text' | 'option' | 'choice'
export type Filling = { ref: string; field: ReportField; kind: FillKind; value: string; score: number }

/** What a page has done by itself since it began to be filled. */
export type PageDeeds = {
  /** How often it began to send or to go elsewhere, and was stopped. */
  stopped: number
  /** How often it asked a server for something in the background, as far as the browser tells. */
  sent: number
  /** It went elsewhere, and could not be stopped. */
  left: boolean
  /** The person has pressed something on the page: what it does since is theirs. */
  pressed: boolean
}

/** How a filled page stands, as `entrypoints/watch-fill.ts` sees it. */
export type FillSeen = PageDeeds & {
  /** The refs of the fields that were left, since the page sends at their change. */
  sends: readonly string[]
  /** The refs of the fields that were left, since nobody sees them. */
  unseen: readonly string[]
  /** The refs of the fields that still hold what was filled in. */
  holding: readonly string[]
  url: string
  /** Nothing keeps the page from sending any more. */
  isOver: boolean
}

/** Why a field was left alone; a message key below `fill.left.`. */
export type LeftReason =
  | 'forbidden'
  | 'unknown'
  | 'already-written'
  | 'does-not-fit'
  | 'no-value'
  | 'not-seen'
  | 'sends'
export type FormMatch = {
  filled: readonly Filling[]
  left: readonly { ref: string; because: LeftReason; field?: ReportField }[]
}
