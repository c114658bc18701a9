/** The maintainers' command: `npm run directory -- check`, `fix`, `links`, `stale` or `coverage`. */
import { runDirectoryCommand } from './directory/run-directory-command.ts'

const { stderr } = process
const isProgress = (text: string): boolean => text.startsWith('[')

process.exitCode = await runDirectoryCommand(process.argv.slice(2), {
  print: (text) => console.log(text),
  // On a screen the bar stays in its line; in a log each step is a line of its own.
  warn: (text) => stderr.write(stderr.isTTY && isProgress(text) ? `\r${text}` : `${text}\n`),
  now: new Date(),
})
