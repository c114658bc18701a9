import type catalogue from '../../locales/en.json'

/** A key of the catalogues; English is the list of them. */
export type MessageKey = keyof typeof catalogue

export type MessageValues = Readonly<Record<string, string | number>>

/** Renders one message. Text that comes from a page is never passed as a value: Lingui decodes `\uXXXX` in what it renders. */
export type Say = (key: MessageKey, values?: MessageValues) => string

/** A language ready to be read: its BCP 47 tag, its direction and its messages. */
export type Words = {
  tag: string
  direction: 'ltr' | 'rtl'
  say: Say
}
