/** What the sheet over a page says, in the person's language. */
export type SheetWords = {
  title: string
  text: string
  uncover: string
  /** Stands before the key that covers and uncovers. */
  key: string
}

/** What tells a sheet from the page, new for every sheet. */
export type SheetMarks = {
  /** Class of everything on the sheet, which no page can know: all without it is hidden. Names of other classes begin with it. */
  mark: string
  /** Attribute of the element that holds the sheet. A page can read it, and gains nothing by it. */
  anchor: string
}

/** How the sheet over a page is drawn. */
export type Sheet = SheetMarks & {
  words: SheetWords
  language: string
  direction: 'ltr' | 'rtl'
  appearance: 'system' | 'light' | 'dark'
  /** The key as the browser has assigned it; none when there is none. */
  key?: string
}

/** What the script in the page is to do, beside telling what is. Media are muted there only where the browser cannot mute the tab. */
export type CoverOrder = { do: 'cover'; sheet: Sheet; muteMedia: boolean } | { do: 'uncover' }

/** What the script tells: the person pressed the sheet's button, or the covered page is about to go away, or came back from the browser's cache. */
export const coverEvents = ['uncover', 'leaving', 'back'] as const
export type CoverEvent = (typeof coverEvents)[number]
