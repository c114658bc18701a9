import type youngChoices from '../../directory/young-choices.json'

/** What a young person says has happened, by its id in `directory/young-choices.json`. */
export type YoungChoice = keyof typeof youngChoices

export const youngSteps = ['stop', 'think', 'decide', 'act'] as const
export type YoungStep = (typeof youngSteps)[number]

/** Where a young person stands: at the question, in one of the four steps, at the short report, or showing it to an adult. */
export type YoungPlace = 'question' | YoungStep | 'report' | 'show'

/** Who looks at a report, and where the young person stood last: an adult who takes over can give it back. */
export type Prompt = { who: 'young' | 'adult'; place: YoungPlace; choice?: YoungChoice }
