/** What happened on a page that filling must never cause, or must not cause outside the fields it may fill. */
export type Happenings = { submitted: number; pressed: string[]; changed: string[] }

declare global {
  interface Window {
    happenings: Happenings
  }
}

/** Runs in the page: each control's value by its key, and the markup of the page with all its parts. */
export async function readControls(
  keys: readonly string[],
): Promise<{ values: Record<string, string>; markup: string[] }> {
  const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()))
  // Pages that keep fields in their own state write them back with the next frame.
  await frame()
  await frame()
  type Root = Document | ShadowRoot
  const inner = (host: Element | null): Root | null =>
    host instanceof HTMLIFrameElement ? host.contentDocument : (host?.shadowRoot ?? null)
  const textOf = (key: string): string => {
    const steps = key.split(' >> ')
    const own = steps.pop() ?? ''
    let root: Root | null = document
    for (const step of steps) root = inner(root?.querySelector(step) ?? null)
    const name = /^\[name="(.+)"\]$/.exec(own)?.[1]
    const all = [...(root?.querySelectorAll(name === undefined ? own : '[name]') ?? [])]
    const named = name === undefined ? all : all.filter((element) => element.getAttribute('name') === name)
    const [first] = named
    if (first === undefined) throw new Error(`The page has no ${key}.`)
    const { type, value, checked } = first as HTMLInputElement
    if (type === 'radio') {
      return (named as HTMLInputElement[]).find((radio) => radio.checked)?.value ?? ''
    }
    if (type === 'checkbox') return checked ? 'checked' : ''
    return first.matches('[contenteditable]') ? ((first as HTMLElement).textContent ?? '') : value
  }
  const parts = (root: Root): Root[] => [
    root,
    ...[...root.querySelectorAll('*')].flatMap((element) => {
      const part = inner(element)
      return part ? parts(part) : []
    }),
  ]
  return {
    values: Object.fromEntries(keys.map((key) => [key, textOf(key)])),
    markup: parts(document).map((root) =>
      root instanceof Document ? root.documentElement.outerHTML : root.innerHTML,
    ),
  }
}

/** Runs in the page: writes into these text fields as a person does. */
export function writeInto(keys: readonly string[], text: string): void {
  type Root = Document | ShadowRoot
  const inner = (host: Element | null): Root | null =>
    host instanceof HTMLIFrameElement ? host.contentDocument : (host?.shadowRoot ?? null)
  for (const key of keys) {
    const steps = key.split(' >> ')
    const own = steps.pop() ?? ''
    let root: Root | null = document
    for (const step of steps) root = inner(root?.querySelector(step) ?? null)
    const name = /^\[name="(.+)"\]$/.exec(own)?.[1]
    const field =
      name === undefined
        ? root?.querySelector(own)
        : [...(root?.querySelectorAll('[name]') ?? [])].find(
            (element) => element.getAttribute('name') === name,
          )
    if (!field) throw new Error(`The page has no ${key}.`)
    // The field may be of a frame, whose classes are its own.
    const native = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')
    if (native?.set) native.set.call(field, text)
    else field.textContent = text
    field.dispatchEvent(new Event('input', { bubbles: true }))
    field.dispatchEvent(new Event('change', { bubbles: true }))
  }
}

/** Runs in the page: from now on notes what is pressed, changed and submitted, in all its parts. */
export function watchPage(): void {
  window.happenings = { submitted: 0, pressed: [], changed: [] }
  const { happenings } = window
  const nameOf = (event: Event): string => {
    const [target] = event.composedPath()
    const element = target as HTMLInputElement
    const isElement = typeof element?.getAttribute === 'function'
    return isElement ? element.getAttribute('name') || element.id || element.localName : 'document'
  }
  const watch = (root: Document | ShadowRoot): void => {
    root.addEventListener('submit', () => {
      happenings.submitted += 1
    })
    root.addEventListener(
      'click',
      (event) => {
        const [target] = event.composedPath()
        if (target instanceof Element && target.closest('button, a, [type="submit"], [type="button"]')) {
          happenings.pressed.push(nameOf(event))
        }
      },
      true,
    )
    for (const moment of ['input', 'change']) {
      root.addEventListener(moment, (event) => happenings.changed.push(nameOf(event)), true)
    }
    for (const element of root.querySelectorAll('*')) {
      const part = element instanceof HTMLIFrameElement ? element.contentDocument : element.shadowRoot
      if (part) watch(part)
    }
  }
  watch(document)
}
