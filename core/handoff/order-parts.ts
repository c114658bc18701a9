import type { FormPart, ShippedForm } from '../../directory/shipped.ts'
import type { ReportPart } from '../report/report-parts.ts'

/** What a form asks when nobody has said what it asks: the address, the time, what it is, and a word. */
const usualOrder: readonly FormPart[] = ['address', 'targets', 'seenAt', 'concern', 'note']

/** A report as a form takes it: what it asks, in its order, and what is left in case it asks more. */
export type OrderedParts = { asked: ReportPart[]; more: ReportPart[] }

function belongsTo({ id }: ReportPart, part: FormPart): boolean {
  return part === 'targets' ? id.startsWith('target-') : id === part
}

/** Puts the parts of a report in the order of a service's form; of an unknown form, in the usual one. */
export function orderParts(parts: readonly ReportPart[], form: ShippedForm | undefined): OrderedParts {
  const order = form?.order ?? usualOrder
  const asked = order.flatMap((name) => parts.filter((part) => belongsTo(part, name)))
  return { asked, more: parts.filter((part) => !asked.includes(part)) }
}

/** Whether a form does not go without this part. */
export function isRequired(part: ReportPart, form: ShippedForm | undefined): boolean {
  return form?.required?.some((name) => belongsTo(part, name)) ?? false
}
