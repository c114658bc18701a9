import type catalogue from '../../locales/en.json'
import type guides from '../../locales/guides/en.json'
import type practice from '../../locales/practice/en.json'
import type welcome from '../../locales/welcome/en.json'
import type young from '../../locales/young/en.json'

/** A key of the catalogues that every surface has; English is the list of them. */
export type MessageKey = keyof typeof catalogue

/**
 * The keys of each catalogue that is loaded by the surface that needs it, beside those of every surface. One that every
 * surface has too is said in the topic's own words there: the same screens speak of practice in practice.
 */
export type TopicKeys = {
  guides: keyof typeof guides
  practice: keyof typeof practice
  welcome: keyof typeof welcome
  young: keyof typeof young
}
export type Topic = keyof TopicKeys

export type MessageValues = Readonly<Record<string, string | number>>

/** Renders one message. Text that comes from a page or a person is put in by `sayWith`: Lingui decodes `\uXXXX` in what it renders. */
export type Say<Key extends string = MessageKey> = (key: Key, values?: MessageValues) => string

/** A language ready to be read: its BCP 47 tag, its direction and its messages. */
export type Words<Key extends string = MessageKey> = {
  tag: string
  direction: 'ltr' | 'rtl'
  say: Say<Key>
}

/** The words of every surface with those of one topic. */
export type TopicWords<Of extends Topic> = Words<MessageKey | TopicKeys[Of]>
