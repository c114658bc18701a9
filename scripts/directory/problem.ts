/** What breaks a rule: where, what is wrong (the rest of a sentence about the place), and what a maintainer should do. */
export type Problem = { path: string; wrong: string; todo: string }

/** One line a problem, as the command prints it. */
export function problemSentence({ path, wrong, todo }: Problem): string {
  return `${path}: ${wrong}; ${todo}.`
}
