import type { Candidate } from './candidate.ts'
import type { ReadWords } from './field-words.ts'
import { fitsField } from './fits-field.ts'
import type { Filling, FormReport } from './form-description.ts'

/** Rows of one list look alike: the same label or the same name, but for a number. */
function shapesOf({ texts, field }: Candidate): string[] {
  const bare = (text: string): string => text.replace(/[\d\s[\]_.#-]+/g, '').toLowerCase()
  return [`l:${bare(texts.head)}`, `n:${bare(field.name)}`].filter((shape) => shape.length > 2)
}

function lines(addresses: readonly string[], isByComma: boolean): string[] {
  const hasComma = addresses.some((address) => address.includes(','))
  if (!isByComma) return [addresses.join('\n')]
  return hasComma ? [] : [addresses.join(', ')]
}

/**
 * The report's address into the surest address field, further ones into rows that look like it or are labelled for others.
 * A text area for several takes all, one a line (or parted by commas, where it says so). No address is cut or given twice.
 */
export function matchAddresses(
  candidates: readonly Candidate[],
  report: FormReport,
  read: ReadWords,
): Filling[] {
  const isByComma = ({ field, texts }: Candidate): boolean =>
    [texts.head, ...texts.others, field.hint].some((text) => read(text).has('comma'))
  const rows = candidates.filter(({ kind }) => kind === 'address' || kind === 'addresses')
  const [first] = rows.toSorted(
    (one, other) => other.score - one.score || one.field.position - other.field.position,
  )
  const others = [...(report.otherAddresses ?? [])]
  const filled: Filling[] = []
  const fill = (
    { field, score }: Candidate,
    part: 'address' | 'otherAddresses',
    values: readonly string[],
  ): boolean => {
    const value = values.find((one) => one !== '' && fitsField(field, one))
    if (value !== undefined) filled.push({ ref: field.ref, field: part, kind: 'text', value, score })
    return value !== undefined
  }
  if (first !== undefined && report.address !== undefined) {
    const all = first.kind === 'addresses' ? lines([report.address, ...others], isByComma(first)) : []
    if (fill(first, 'address', [...all, report.address]) && filled[0]?.value !== report.address)
      others.length = 0
  }
  const shapes = new Set(first ? shapesOf(first) : [])
  const further = candidates.filter(
    (candidate) =>
      candidate !== first &&
      (candidate.kind === 'otherAddresses' ||
        (rows.includes(candidate) && shapesOf(candidate).some((shape) => shapes.has(shape)))),
  )
  for (const candidate of filled.length > 0 ? further : []) {
    const [next] = others
    if (next === undefined) break
    const isArea = candidate.field.tag !== 'input'
    const all = isArea ? lines(others, isByComma(candidate)) : []
    if (fill(candidate, 'otherAddresses', [...all, next]))
      others.splice(0, filled.at(-1)?.value === next ? 1 : others.length)
  }
  return filled
}
