import type { PhoneCode } from '../handoff/phone-code.ts'

/** A number as it is dialled inside the country, and what is said beside it. */
export type SheetNumber = { number: string; about?: string }

export type SheetContact = {
  heading: string
  /** A proper name, never translated. */
  name: string
  numbers: readonly SheetNumber[]
  /** A page as people type it, without `https://`. */
  address?: string
  code?: { code: PhoneCode; caption: string }
}

/** What a poster or a card says, in the order it says it. */
export type Sheet = {
  /** The question and its answer. */
  title: readonly string[]
  advice: readonly string[]
  contacts: readonly SheetContact[]
  danger: { heading: string; number?: string }
  foot: string
}
