import { everyCheck } from './checks/every-check.ts'
import type { Problem } from './problem.ts'
import type { Directory } from './read-directory.ts'

/** Everything in which the files break a rule, in the order of the rules. */
export function findProblems(directory: Directory): Problem[] {
  return everyCheck.flatMap(({ problems }) => problems(directory))
}
