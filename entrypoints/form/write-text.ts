import { announce } from './announce.ts'
import { textIn } from './control-state.ts'
import { documentOf } from './form-element.ts'
import { native } from './native.ts'
import type { Writing } from './write-control.ts'

type TextField = HTMLInputElement | HTMLTextAreaElement

function isTooLong(prototype: TextField, element: TextField, text: string): boolean {
  const most = native(prototype, 'maxLength', element)
  return most >= 0 && text.length > most
}

/** Undefined, and nothing written, when the field would cut the text. */
export function writeText(prototype: TextField, element: TextField, value: string): Writing | undefined {
  const text = value.replace(/\r\n?/g, '\n')
  const isOneLine = prototype === HTMLInputElement.prototype
  if ((isOneLine && text.includes('\n')) || isTooLong(prototype, element, text)) return undefined
  const read = (): string => native(prototype, 'value', element)
  const write = (next: string): void => {
    // React puts a setter of its own on the element; text that comes through it is no change to React.
    Reflect.set(prototype, 'value', next, element)
    announce(element, next)
  }
  const before = read()
  write(text)
  return {
    holds: () => {
      const { patternMismatch, typeMismatch, badInput, rangeOverflow, rangeUnderflow, stepMismatch } = native(
        prototype,
        'validity',
        element,
      )
      const isWrong = [patternMismatch, typeMismatch, badInput, rangeOverflow, rangeUnderflow, stepMismatch]
      return read() === text && !isWrong.includes(true)
    },
    undo: () => {
      write(before)
      return read() === before
    },
  }
}

/** A page's editor gets no markup of ours but line breaks. */
export function writeEditable(element: HTMLElement, value: string): Writing {
  const page = documentOf(element)
  const lines = value.replace(/\r\n?/g, '\n').split('\n')
  const nodes = lines.flatMap((line, at) =>
    at === 0 ? [page.createTextNode(line)] : [page.createElement('br'), page.createTextNode(line)],
  )
  const children = (): Node[] => Array.from(native(Node.prototype, 'childNodes', element))
  const before = children()
  Element.prototype.replaceChildren.call(element, ...nodes)
  announce(element, value)
  return {
    holds: () => textIn(element) === lines.join(''),
    undo: () => {
      Element.prototype.replaceChildren.call(element, ...before)
      announce(element, '')
      const now = children()
      return now.length === before.length && now.every((node, at) => node === before[at])
    },
  }
}
