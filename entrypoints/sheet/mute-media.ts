import { allElements, listenFirst } from './own-document.ts'

/**
 * Mutes everything on the page that sounds or begins to, for browsers that cannot mute a tab.
 *
 * @returns a function that gives back its sound to what was muted here and is muted still.
 */
export function muteMedia(): () => void {
  const muted = new Set<HTMLMediaElement>()
  const mute = (media: unknown): void => {
    if (!(media instanceof HTMLMediaElement) || media.muted) return
    media.muted = true
    muted.add(media)
  }
  for (const media of allElements('video, audio')) mute(media)
  const unlisten = listenFirst(window, ['play', 'volumechange'], ({ target }) => mute(target))
  return () => {
    unlisten()
    for (const media of muted) media.muted = false
  }
}
