import type { Opening } from './measured-opening.ts'
import type { Contestant } from './prepare-extensions.ts'

/** One running browser that has both extensions, with an ordinary page in front. */
export type BenchBrowser = {
  /** Presses the real toolbar button of one of them, waits until its panel is whole, and closes it. */
  press: (contestant: Contestant) => Promise<Opening>
  /** Opens a page of one of them in a tab, waits until it is whole, and closes it. */
  openPage: (contestant: Contestant, path: string) => Promise<Opening>
  /** Presses Signpost's button, and gives the paths of all files that its panel has loaded when it is whole. */
  loadedFiles?: () => Promise<string[]>
  close: () => Promise<void>
}

/** `folders` are unpacked extensions with the probe in them, `page` an address to have in front. */
export type LaunchBench = (
  folders: Readonly<Record<Contestant, string>>,
  page: string,
) => Promise<BenchBrowser>
