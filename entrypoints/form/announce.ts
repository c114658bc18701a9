/**
 * Says what a browser says when a person writes or chooses. React and Vue listen for the first event, Angular and plain
 * pages for either. Composed, so that a component around an open shadow root hears both.
 *
 * @param data the text that was put in, for controls that hold text.
 */
export function announce(element: Element, data?: string): void {
  const told = { bubbles: true, composed: true }
  const input =
    data === undefined
      ? new Event('input', told)
      : new InputEvent('input', { ...told, data, inputType: 'insertReplacementText' })
  for (const event of [input, new Event('change', told)]) {
    EventTarget.prototype.dispatchEvent.call(element, event)
  }
}
