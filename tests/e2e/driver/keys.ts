type Key = { code: string; virtual: number; webDriver: string; text?: string }

// webDriver: https://www.w3.org/TR/webdriver2/#keyboard-actions; virtual: Windows key codes, which CDP asks for.
const named: Record<string, Key> = {
  Tab: { code: 'Tab', virtual: 9, webDriver: '\uE004' },
  Enter: { code: 'Enter', virtual: 13, webDriver: '\uE007', text: '\r' },
  Escape: { code: 'Escape', virtual: 27, webDriver: '\uE00C' },
  Space: { code: 'Space', virtual: 32, webDriver: ' ', text: ' ' },
  Backspace: { code: 'Backspace', virtual: 8, webDriver: '\uE003' },
  Delete: { code: 'Delete', virtual: 46, webDriver: '\uE017' },
  PageUp: { code: 'PageUp', virtual: 33, webDriver: '\uE00E' },
  PageDown: { code: 'PageDown', virtual: 34, webDriver: '\uE00F' },
  End: { code: 'End', virtual: 35, webDriver: '\uE010' },
  Home: { code: 'Home', virtual: 36, webDriver: '\uE011' },
  ArrowLeft: { code: 'ArrowLeft', virtual: 37, webDriver: '\uE012' },
  ArrowUp: { code: 'ArrowUp', virtual: 38, webDriver: '\uE013' },
  ArrowRight: { code: 'ArrowRight', virtual: 39, webDriver: '\uE014' },
  ArrowDown: { code: 'ArrowDown', virtual: 40, webDriver: '\uE015' },
  Shift: { code: 'ShiftLeft', virtual: 16, webDriver: '\uE008' },
  Control: { code: 'ControlLeft', virtual: 17, webDriver: '\uE009' },
  Alt: { code: 'AltLeft', virtual: 18, webDriver: '\uE00A' },
  Meta: { code: 'MetaLeft', virtual: 91, webDriver: '\uE03D' },
}

/** The bits CDP uses for modifiers that are held. */
export const modifierBits: Readonly<Record<string, number>> = { Alt: 1, Control: 2, Meta: 4, Shift: 8 }

export type Chord = { modifiers: readonly string[]; name: string; key: Key }

/** The key of a name such as `Tab`, `a` or `7`. Throws on a name it does not know. */
export function keyOf(name: string): Key {
  const known = named[name]
  if (known) return known
  if ([...name].length === 1) {
    const upper = name.toUpperCase()
    const code = /[A-Z]/.test(upper) ? `Key${upper}` : /\d/.test(name) ? `Digit${name}` : ''
    return { code, virtual: upper.charCodeAt(0), webDriver: name, text: name }
  }
  throw new Error(`There is no key named ${name}; the named keys are ${Object.keys(named).join(', ')}.`)
}

/** Reads `Control+Shift+ArrowDown` or `Tab`: modifiers first, one key last. */
export function readChord(chord: string): Chord {
  const names = chord.split('+')
  const name = names.pop() ?? ''
  const strange = names.find((modifier) => modifierBits[modifier] === undefined)
  if (strange) throw new Error(`${strange} in ${chord} is no modifier; use Alt, Control, Meta or Shift.`)
  return { modifiers: names, name, key: keyOf(name) }
}
