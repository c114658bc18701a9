import { findProblems } from './find-problems.ts'
import { problemSentence } from './problem.ts'
import type { Directory } from './read-directory.ts'
import type { Terminal } from './terminal.ts'

/** Prints a sentence for everything that breaks a rule. Gives the exit code: 1 if there is any. */
export function checkCommand(directory: Directory, { print }: Terminal): number {
  const problems = findProblems(directory)
  for (const problem of problems) print(problemSentence(problem))
  const { countries, platforms } = directory
  const read = `${countries.length} country files, ${platforms.length} platforms and the concerns`
  print(problems.length === 0 ? `${read} keep every rule.` : `${problems.length} to mend in ${read}.`)
  return problems.length === 0 ? 0 : 1
}
