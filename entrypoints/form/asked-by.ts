import { type Control, inputType } from './control.ts'
import type { Labels } from './label-texts.ts'

/** What a control asks for in its own words: where that is not what it was, what was meant for it belongs elsewhere. */
export function askedBy({ kind, element }: Control, labels: Labels): string {
  const type = kind === 'line' || kind === 'choice' ? inputType(element) : kind
  return [type, ...labels.ownTexts(element)].join('\n')
}
