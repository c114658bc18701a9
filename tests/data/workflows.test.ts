import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import project from '../../package.json' with { type: 'json' }
import {
  imagesOf,
  readWorkflow,
  rightsToWrite,
  runsOwnCode,
  type Workflow,
  workflowFiles,
} from '../read-workflows.ts'

test('there is a workflow for each duty', () => {
  const workflows = workflowFiles.filter((file) => file.includes('workflows')).map((file) => basename(file))
  expect(workflows).toEqual(['check.yml', 'directory-stale.yml', 'nightly.yml', 'release.yml'])
})

test.each(workflowFiles)('%s is YAML', (file) => {
  const { errors, warnings } = parseDocument(readWorkflow(file))
  expect([...errors, ...warnings].map(({ message }) => message)).toEqual([])
})

describe.each(workflowFiles.filter((file) => file.includes('workflows')))('%s', (file) => {
  const text = readWorkflow(file)
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
    const everywhere = workflowFiles.flatMap((each) => [
      ...readWorkflow(each).matchAll(/\buses: ((actions\/[\w-]+)@.*)$/gm),
    ])
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

  test('gives a right to write to no job that runs code of the project or of its packages', () => {
    // One package that turns bad would write an issue or a release, or attest what it likes in the project's name.
    const both = jobs
      .filter(([, job]) => runsOwnCode(job))
      .map(([name, job]) => [name, rightsToWrite(job, workflow.permissions)])
      .filter(([, rights]) => rights?.length !== 0)
    expect(both).toEqual([])
  })

  test('runs in no image but by the digest that was read', () => {
    const images = jobs.flatMap(([, job]) => imagesOf(job))
    expect(images.filter((image) => !/@sha256:[0-9a-f]{64}$/.test(image))).toEqual([])
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

test.each([
  'npm ci',
  'cd x && npm run zip',
  'node -e 1',
  './scripts/x.sh',
  'FOO=1 scripts/../node_modules/.bin/wxt zip',
  'npx wxt',
  'bash ./x',
])('“%s” counts as code of the project or of its packages', (run) => {
  expect(runsOwnCode({ steps: [{ run }] })).toBe(true)
})

test.each([
  'sha256sum --check SHA256SUMS',
  'gh release create x release/*',
  "jq '.stale | length' stale.json",
])('“%s” does not', (run) => {
  expect(runsOwnCode({ steps: [{ run }] })).toBe(false)
})
