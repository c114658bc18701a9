import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../scripts/run-step.ts'

type Step = { uses?: string; run?: string; with?: Record<string, unknown>; env?: Record<string, string> }
type Image = string | { image?: string }
export type Job = {
  uses?: string
  needs?: string | string[]
  steps?: Step[]
  permissions?: unknown
  container?: Image
  services?: Record<string, Image>
  'timeout-minutes'?: number
}
export type Workflow = { on: Record<string, unknown>; permissions?: unknown; jobs: Record<string, Job> }

/** Every YAML file of `.github`, from the root of the project. */
export const workflowFiles = globSync('.github/**/*.yml', { cwd: root }).toSorted()

export const readWorkflow = (file: string): string => readFileSync(join(root, file), 'utf8')

/** Commands of the system, and words of the shell, that start nothing of the project or of a package that it installs. */
const harmless =
  'cat cd cp diff echo else exit fi gh head if jq ls mkdir printf sha256sum tee test then wc [ { }'.split(' ')

/** The first word of every command of a script. Text in quotes is no command, but for what `$(...)` in it runs. */
function startedBy(script: string): string[] {
  const bare = script.replace(/^\s*#.*$/gm, '').replace(/'[^']*'|"(?:(?!\$\()[^"])*"/g, 'text')
  return bare
    .split(/\n|;|&&|\|\|?|\$\(+|\(/)
    .map(
      (command) =>
        command.replace(/^\s*(?:(?:if|then|else|!|\{)\s+)*(?:\w+=\S*\s*)*/, '').split(/[\s)"]/)[0] ?? '',
    )
    .filter((word) => word !== '')
}

/** Whether code of the project, or of a package that it installs, may run in a job. What is not known counts as such. */
export const runsOwnCode = ({ uses: whole, steps = [] }: Job): boolean =>
  whole !== undefined ||
  steps.some(
    ({ run = '', uses }) =>
      startedBy(run).some((word) => !harmless.includes(word)) ||
      (uses !== undefined && !uses.startsWith('actions/')),
  )

/** The rights beyond reading that a job has: its own, or else those of the whole workflow. */
export function rightsToWrite({ permissions }: Job, whole: unknown): string[] {
  const given = permissions ?? whole
  if (typeof given !== 'object' || given === null) return given === 'read-all' ? [] : [`${given}`]
  return Object.entries(given).flatMap(([name, right]) => (right === 'write' ? [name] : []))
}

/** What a job runs in or beside, by name. */
export const imagesOf = ({ container, services = {}, steps = [] }: Job): string[] =>
  [
    ...[container, ...Object.values(services)].map((image) =>
      typeof image === 'object' ? image.image : image,
    ),
    ...steps.map(({ uses }) => (uses?.startsWith('docker:') ? uses : undefined)),
  ].filter((image) => image !== undefined)
