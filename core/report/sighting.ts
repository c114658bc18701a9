import type { SeenPage } from '../page/seen-page.ts'
import type { DraftSource } from './draft.ts'

/** One gesture and what it pointed at: enough to begin a draft, or to ask whether to. */
export type Sighting = {
  gesture: DraftSource['gesture']
  /** Milliseconds since the epoch. */
  at: number
  /** IANA zone of the device. */
  timeZone: string
  tab?: { id: number; windowId: number; incognito: boolean }
  page: SeenPage
  /** True once a surface has taken it in and asks the person which report to go on with. */
  asked?: true
}
