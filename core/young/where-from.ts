import choices from '../../directory/young-choices.json' with { type: 'json' }
import type { YoungChoice } from '../report/prompt.ts'

const sources = ['person', 'group', 'post'] as const

/** Whether what happened comes from a person, a group, or a post that anyone may see. A data test holds the file to these. */
export function whereFrom(choice: YoungChoice): (typeof sources)[number] {
  return sources.find((source) => source === choices[choice].from) ?? 'post'
}
