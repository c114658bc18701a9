import type { PageDeeds } from '../../core/handoff/form-description.ts'
import { acts, isOwnPress } from './is-own-press.ts'
import { seeSending, type Viewed } from './see-sending.ts'
import { stopSending } from './stop-sending.ts'

/**
 * Milliseconds after which a page counts as quiet. Pages that save by themselves wait for a pause in the writing, mostly of
 * 300 to 2000.
 */
const quietAfter = 3000
/** Milliseconds after which a page may do again what it likes: it may have to end a session. */
const longest = 60_000

export type FillGuard = {
  happened: PageDeeds
  /** Begins to count the quiet: everything is filled in. */
  begun: () => void
  /** Settles once the page counts as quiet, or the person has pressed. */
  quiet: Promise<void>
  /** Settles with the next thing that happens, or when the guard ends. */
  next: () => Promise<void>
  isOver: () => boolean
  end: () => void
}

/** A press the page kept from us is still known to the browser, which may have been told of another before. */
function activation(view: Viewed): () => boolean {
  const isActive = (): boolean => view.navigator.userActivation?.isActive === true
  let wasActive = isActive()
  return () => {
    if (!isActive()) wasActive = false
    return isActive() && !wasActive
  }
}

/**
 * Lets a page send nothing by itself from now on, until the person presses something on it, or a minute after it was
 * filled; and notes what it does.
 *
 * @param watched the window of the page and those of its filled frames, each with the shadow roots that are filled in it.
 */
export function guardFill(watched: ReadonlyMap<Viewed, ReadonlySet<EventTarget>>): FillGuard {
  const happened: PageDeeds = { stopped: 0, sent: 0, left: false, pressed: false }
  const ends: (() => void)[] = []
  const waiting = new Set<() => void>()
  const activated = [...watched.keys()].map(activation)
  let isOver = false
  let writesOnly = false
  let becomeQuiet = (): void => undefined
  const quiet = new Promise<void>((resolve) => {
    becomeQuiet = resolve
  })

  const tell = (): void => {
    for (const each of waiting) each()
    waiting.clear()
  }
  function end(): void {
    isOver = true
    for (const each of ends.splice(0)) each()
    becomeQuiet()
    tell()
  }
  function notePress(event: Event): void {
    if (!event.isTrusted) return
    if (!isOwnPress(event)) {
      writesOnly = true
      return
    }
    happened.pressed = true
    end()
  }
  function isAsked(event: Event): boolean {
    if (event.type === 'click') notePress(event)
    if (isOver) return true
    if ('userInitiated' in event && event.userInitiated === true) return true
    return !writesOnly && activated.some((isActive) => isActive())
  }
  const noteSent = (): void => {
    happened.sent += 1
    tell()
  }
  for (const [view, roots] of watched) {
    const acting = new AbortController()
    for (const act of acts) view.addEventListener(act, notePress, { capture: true, signal: acting.signal })
    ends.push(() => acting.abort())
    ends.push(
      stopSending(view, roots, {
        isAsked,
        stopped: () => {
          happened.stopped += 1
          tell()
        },
        left: () => {
          happened.left = true
          tell()
        },
      }),
    )
    ends.push(seeSending(view, noteSent))
  }
  return {
    happened,
    quiet,
    begun: () => {
      const timers = [setTimeout(becomeQuiet, quietAfter), setTimeout(end, longest)]
      ends.push(() => timers.forEach(clearTimeout))
    },
    next: () => (isOver ? Promise.resolve() : new Promise((resolve) => waiting.add(resolve))),
    isOver: () => isOver,
    end,
  }
}
