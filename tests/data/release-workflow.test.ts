import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { readWorkflow, rightsToWrite, type Workflow } from '../read-workflows.ts'

describe('a release', () => {
  const { jobs }: Workflow = parseDocument(readWorkflow('.github/workflows/release.yml')).toJS()
  const rights = (name: string): string[] => rightsToWrite(jobs[name] ?? {}, { contents: 'read' })
  const commandsOf = (name: string): string => (jobs[name]?.steps ?? []).map(({ run = '' }) => run).join('\n')

  test('is built without rights, attested without its code, and only then drafted', () => {
    const names = ['build', 'attest', 'draft', 'stores']
    expect(Object.fromEntries(names.map((name) => [name, [jobs[name]?.needs, rights(name)]]))).toEqual({
      build: ['check', []],
      attest: ['build', ['id-token', 'attestations', 'artifact-metadata']],
      draft: [['build', 'attest'], ['contents']],
      stores: [['build', 'attest'], []],
    })
  })

  test.each(['attest', 'draft', 'stores'])(
    'is held to the digests of what was built before %s goes on',
    (name) => {
      const [first] = (jobs[name]?.steps ?? []).filter(({ run }) => run?.includes('sha256sum'))
      expect(first).toMatchObject({
        env: { SUMS: expect.stringMatching(/^\$\{\{ needs\.build\.outputs\.sums \}\}$/) },
        run: expect.stringMatching(/sha256sum --check --strict/),
      })
      expect(commandsOf('build')).toMatch(/>> "\$GITHUB_OUTPUT"/)
    },
  )

  test.each(['attest', 'draft'])('%s stops at a file that is changed, missing or added', (name) => {
    const step = (jobs[name]?.steps ?? []).find(({ run }) => run?.includes('sha256sum'))
    const sums = ['a', 'b'].map(
      (file) => `${createHash('sha256').update(file).digest('hex')}  signpost-${file}`,
    )
    const statusWith = (change: Record<string, string | undefined>): number | null => {
      const folder = mkdtempSync(join(tmpdir(), 'signpost-release-'))
      const files = { 'signpost-a': 'a', 'signpost-b': 'b', SHA256SUMS: `${sums.join('\n')}\n`, ...change }
      mkdirSync(join(folder, 'release'))
      for (const [file, text] of Object.entries(files)) {
        if (text !== undefined) writeFileSync(join(folder, 'release', file), text)
      }
      // As GitHub runs a step that names no shell.
      const env = { ...process.env, SUMS: sums.join('\n') }
      const { status } = spawnSync('bash', ['-e', '-c', step?.run ?? 'exit 9'], { cwd: folder, env })
      rmSync(folder, { recursive: true })
      return status
    }
    const changed = sums.join('\n').replace(/^../, '00')
    expect({
      asBuilt: statusWith({}),
      changed: statusWith({ 'signpost-a': 'x' }),
      missing: statusWith({ 'signpost-b': undefined }),
      added: statusWith({ 'signpost-c': 'c' }),
      withOtherSums: statusWith({ 'signpost-a': 'x', SHA256SUMS: `${changed}\n` }),
      withoutSums: statusWith({ SHA256SUMS: undefined }),
    }).toEqual({
      asBuilt: 0,
      changed: 1,
      missing: 1,
      added: 1,
      withOtherSums: 1,
      withoutSums: 2,
    })
  })

  test('checks out nothing where it may write', () => {
    const writing = Object.entries(jobs).filter(([name]) => rights(name).length > 0)
    const used = writing.flatMap(([, { steps = [] }]) =>
      steps.flatMap(({ uses = '' }) => uses.split('@')[0] ?? []),
    )
    expect(used.filter((name) => name !== '' && name !== 'actions/download-artifact')).toEqual([
      'actions/attest',
    ])
  })
})
