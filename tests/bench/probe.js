// Stands first in the page that is measured, Signpost's and the empty one's alike. It tells its times (milliseconds
// since the epoch) in the title, which the browser passes on by itself: nobody has to look into a page that is loading.
{
  const times = { begun: performance.timeOrigin }
  const isThere = (selector) => document.querySelector(selector) !== null
  const isUsable = () =>
    [...document.querySelectorAll('button:enabled, input:enabled, a[href]')].some((one) =>
      one.checkVisibility(),
    )
  // The first thing that a report is made with, where there is a report.
  const isReady = () => !document.documentElement.dataset.surface || isThere('input:enabled')
  const isRouted = () => isThere('.urgent-call') && isThere('.foot .primary:not(:disabled)')
  const isWhole = () => {
    const { surface } = document.documentElement.dataset
    if (surface === undefined) return true
    // The report page that no gesture led to has no address.
    return isRouted() && (surface !== 'popup' || isThere('.address'))
  }

  // The task after a frame's callbacks runs when that frame was handed over to be shown.
  const whenPainted = (then) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = then
    requestAnimationFrame(() => port2.postMessage(undefined))
  }

  const tell = () => {
    const first = performance.getEntriesByName('first-contentful-paint')[0]
    document.title = `measured ${JSON.stringify({ ...times, contentful: times.begun + (first?.startTime ?? 0) })}`
    // The next press must find no report under way.
    globalThis.chrome?.storage?.session?.clear()
  }

  const note = (name, isSo, then) => {
    const look = () => {
      if (!isSo()) return
      observer.disconnect()
      whenPainted(() => {
        times[name] = Date.now()
        then()
      })
    }
    const observer = new MutationObserver(look)
    observer.observe(document, { subtree: true, childList: true, attributes: true })
    look()
  }

  // The paint is known only some time after it was made.
  const whenContentful = (then) =>
    new PerformanceObserver((_entries, observer) => {
      observer.disconnect()
      then()
    }).observe({ type: 'paint', buffered: true })

  note('usable', isUsable, () =>
    note('ready', isReady, () => note('whole', isWhole, () => whenContentful(tell))),
  )
}
