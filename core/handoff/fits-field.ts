import type { FieldDescription } from './form-description.ts'
import { runsSafely } from './runs-safely.ts'

/** `v` flag and whole value, as the HTML standard has it; a pattern that is none is no constraint. */
function matchesPattern(pattern: string, value: string): boolean {
  if (!runsSafely(pattern, value.length)) return false
  try {
    return new RegExp(`^(?:${pattern})$`, 'v').test(value)
  } catch {
    return true
  }
}

/** Whether a field takes a typed value whole: one line or several, `maxlength` (UTF-16 units), `pattern`. Nothing is ever cut to fit. */
export function fitsField({ tag, maxLength, pattern }: FieldDescription, value: string): boolean {
  if (tag === 'input' && /[\r\n]/.test(value)) return false
  if (maxLength !== undefined && maxLength >= 0 && value.length > maxLength) return false
  return tag !== 'input' || !pattern || matchesPattern(pattern, value)
}
