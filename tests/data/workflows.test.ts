import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import project from '../../package.json' with { type: 'json' }
import { root } from '../../scripts/run-step.ts'

type Step = { uses?: string; run?: string; with?: Record<string, unknown> }
type Job = { uses?: string; steps?: Step[]; 'timeout-minutes'?: number }
type Workflow = { on: Record<string, unknown>; permissions?: unknown; jobs: Record<string, Job> }

const files = globSync('.github/**/*.yml', { cwd: root }).toSorted()
const read = (file: string): string => readFileSync(join(root, file), 'utf8')

test('there is a workflow for each duty', () => {
  const workflows = files.filter((file) => file.includes('workflows')).map((file) => basename(file))
  expect(workflows).toEqual(['check.yml', 'directory-stale.yml', 'nightly.yml', 'release.yml'])
})

test.each(files)('%s is YAML', (file) => {
  const { errors, warnings } = parseDocument(read(file))
  expect([...errors, ...warnings].map(({ message }) => message)).toEqual([])
})

describe.each(files.filter((file) => file.includes('workflows')))('%s', (file) => {
  const text = read(file)
  const workflow: Workflow = parseDocument(text).toJS()
  const jobs = Object.entries(workflow.jobs)
  const steps = jobs.flatMap(([, job]) => job.steps ?? [])
  const commands = steps.flatMap(({ run }) => (run === undefined ? [] : [run]))

  test('calls only scripts that package.json has', () => {
    const called = commands
      .flatMap((run) => [...run.matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g)])
      .map(([, name]) => name)
    expect(called.filter((name) => !Object.keys(project.scripts).includes(name ?? ''))).toEqual([])
    expect(
      commands.filter((run) => /\b(?:npx|yarn|pnpm|curl|wget)\b|npm (?:install|i|exec)\b/.test(run)),
    ).toEqual([])
  })

  test('runs nobody else’s code but by the commit that was read, and says which version that is', () => {
    const used = [...text.matchAll(/\buses: (.*)$/gm)].map(([, name = '']) => name)
    const pinned = /^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/
    expect(used.filter((name) => !name.startsWith('./') && !pinned.test(name))).toEqual([])
  })

  test('uses one version of an action', () => {
    const everywhere = files.flatMap((each) => [...read(each).matchAll(/\buses: ((actions\/[\w-]+)@.*)$/gm)])
    const versions = new Map<string, Set<string>>()
    for (const [, full = '', name = ''] of everywhere) {
      versions.set(name, (versions.get(name) ?? new Set()).add(full))
    }
    expect([...versions.values()].filter((each) => each.size > 1)).toEqual([])
  })

  test('may read the repository, and more only where it says so', () => {
    expect(workflow.permissions).toMatchObject({ contents: 'read' })
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target')
    expect(JSON.stringify(workflow)).not.toContain('write-all')
  })

  test('leaves no credentials in a checkout', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([])
  })

  test('puts no text of others into a command', () => {
    // What a person can name or write reaches a script through its environment only.
    expect(commands.filter((run) => /\$\{\{(?!\s*matrix\.)/.test(run))).toEqual([])
  })

  test('ends by itself', () => {
    const endless = jobs.filter(([, job]) => job.uses === undefined && job['timeout-minutes'] === undefined)
    expect(endless.map(([name]) => name)).toEqual([])
  })
})
