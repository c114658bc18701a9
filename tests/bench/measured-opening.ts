/** When a page showed what, as `probe.js` tells it: milliseconds since the epoch. */
export type Told = {
  /** The page's own beginning (`performance.timeOrigin`). */
  begun: number
  /** The browser's own first contentful paint, to hold against `usable`. */
  contentful: number
  /** The frame that has the first enabled control was handed over to be shown. */
  usable: number
  /** The same for the first thing a report is made with; `usable` again where there is no report. */
  ready: number
  /** The same for address, emergency number and organisation; `usable` again where there is none of them. */
  whole: number
}

/** One opening of a page or panel: when it was asked for, and what the page told. */
export type Opening = Told & { pressed: number }

/** What the probe wrote into a title; undefined while it has not. */
export function readTold(title: string): Told | undefined {
  return title.startsWith('measured ') ? JSON.parse(title.slice('measured '.length)) : undefined
}
