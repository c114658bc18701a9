import { allIn, attributeOf, closestTo, isElement, matches } from './form-element.ts'
import type { Viewed } from './see-sending.ts'

type Told = {
  /** Whether a person asked for what is about to happen; it then happens. */
  isAsked: (event: Event) => boolean
  stopped: () => void
  /** What no script may stop: the page goes elsewhere. */
  left: () => void
}

const ownFrames = ['', '_self', '_top', '_parent']

/** Into another frame or tab. No window hears of that but the one it goes to. */
function isAimedElsewhere(target: Element, view: Viewed): boolean {
  const [base] = allIn(view.document, 'base[target]')
  const aim = attributeOf(target, 'target') || (base ? attributeOf(base, 'target') : '')
  return !ownFrames.includes(aim.trim().toLowerCase())
}

function stopEvent(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}

const isFormData = (value: unknown): value is FormData =>
  typeof value === 'object' && value !== null && 'keys' in value && 'delete' in value

/** Whether a navigation keeps this very document. */
function staysHere(event: Event): boolean {
  const destination: unknown = Reflect.get(event, 'destination')
  return (
    typeof destination === 'object' &&
    destination !== null &&
    Reflect.get(destination, 'sameDocument') === true
  )
}

/** `form.submit()` tells nobody, but the browser then asks for what is to be sent, which can be emptied. */
function emptyForm(event: Event, view: Viewed): boolean {
  const form = event.target
  const formData: unknown = Reflect.get(event, 'formData')
  if (!isFormData(formData) || !isElement(form)) return false
  // Without the Navigation API (Firefox before 147, Safari before 26.2) an empty form is all that can be had.
  if ('navigation' in view && !isAimedElsewhere(form, view)) return false
  // Firefox 153 lets content scripts iterate over what a page holds, but not over its iterators.
  for (const name of Array.from(formData, ([key]) => key)) formData.delete(name)
  return true
}

const isScriptsPress = (event: Event, view: Viewed): boolean => {
  const [target] = event.composedPath()
  const link = isElement(target) ? closestTo(target, 'a[href], area[href]') : undefined
  return (
    !event.isTrusted &&
    link !== undefined &&
    (isAimedElsewhere(link, view) || matches(link, '[ping], [download]'))
  )
}

/**
 * Stops what a page would send or open by itself: submissions with and without an event, navigations of every kind, forms
 * and links aimed at another frame or tab.
 *
 * @param roots the shadow roots in it that are filled: no window hears of a form in them.
 * @returns what ends it.
 */
export function stopSending(view: Viewed, roots: ReadonlySet<EventTarget>, told: Told): () => void {
  const ended = new AbortController()
  const listen = (to: EventTarget, type: string, stops: (event: Event) => boolean): void => {
    const hear = (event: Event): void => {
      if (!told.isAsked(event) && stops(event)) told.stopped()
    }
    EventTarget.prototype.addEventListener.call(to, type, hear, { capture: true, signal: ended.signal })
  }
  const always = (event: Event): boolean => {
    stopEvent(event)
    return true
  }
  for (const root of [view, ...roots]) {
    listen(root, 'submit', always)
    listen(root, 'formdata', (event) => emptyForm(event, view))
    listen(root, 'click', (event) => isScriptsPress(event, view) && always(event))
  }
  if ('navigation' in view) {
    listen(view.navigation, 'navigate', (event) => {
      if (event.cancelable) return always(event)
      if (!staysHere(event)) told.left()
      return false
    })
  }
  return () => ended.abort()
}
