import { type Signal, signal } from '@preact/signals'
import { expect, test, vi } from 'vitest'
import { beginDraft } from '../../core/report/begin-draft.ts'
import type { Reports } from '../../core/report/receive-sighting.ts'
import type { Sighting } from '../../core/report/sighting.ts'
import { exampleSighting } from '../../tests/fixtures/example-sighting.ts'
import type { HeldReports } from './hold-reports.ts'
import { type TakenIn, takeIn } from './take-in.ts'

const other: Sighting = {
  ...exampleSighting,
  page: { url: 'https://example.com/other', title: 'Another page', targets: [] },
}
const answer: Sighting = { ...other, page: { ...other.page, language: 'en' } }
const first = beginDraft(exampleSighting, 'first')

const page = vi.hoisted(() => ({ look: async (): Promise<unknown> => undefined }))
vi.mock('../tab-in-sight.ts', () => ({
  activeTab: async () => ({ id: 7, windowId: 2, index: 0, incognito: false, loading: false }),
}))
vi.mock('../see-page.ts', () => ({ glance: () => other, look: () => page.look() }))

const heldAs = (reports: Signal<Reports>, changeStored: HeldReports['changeStored']): HeldReports => ({
  reports,
  notKept: signal(false),
  notWiped: signal(false),
  change: () => undefined,
  changeStored,
  wipe: async () => undefined,
})

/** A surface over `before` on another page, whose own answer waits for the store just when the person acts. */
async function actWhileThePageAnswers(
  before: Reports,
  act: (taken: TakenIn, reports: Signal<Reports>) => Promise<void> | void,
): Promise<Reports> {
  const reports = signal(before)
  let turn: Promise<void> = Promise.resolve()
  const changeStored = vi.fn((change: (reports: Reports) => Reports): Promise<void> => {
    turn = turn.then(() => {
      reports.value = change(reports.value)
    })
    return turn
  })
  const taken = takeIn(heldAs(reports, changeStored), () => false)
  const { promise, resolve } = Promise.withResolvers<Sighting>()
  page.look = () => promise
  await taken.takePageInSight()
  expect(JSON.stringify(reports.value)).toContain(other.page.url)

  let letTheStoreGo = (): void => undefined
  turn = new Promise<void>((go) => {
    letTheStoreGo = go
  })
  resolve(answer)
  await vi.waitFor(() => expect(changeStored).toHaveBeenCalledTimes(2))
  const acted = act(taken, reports)
  letTheStoreGo()
  await acted
  await turn
  return reports.value
}

test('a report that is gone on with is not asked about again when the page answers just then', async () => {
  expect(await actWhileThePageAnswers({ draft: first }, (taken) => taken.settle('go-on'))).toEqual({
    draft: first,
  })
})

test('a report begun anew stays when its page answers just then', async () => {
  const { draft, sighting } = await actWhileThePageAnswers({ draft: first }, (taken) =>
    taken.settle('start-anew'),
  )
  expect([draft?.source.url, sighting]).toEqual([other.page.url, undefined])
})

test('a report that is wiped is not begun again when its page answers just then', async () => {
  const left = await actWhileThePageAnswers({}, (_, reports) => {
    reports.value = {}
  })
  expect(left).toEqual({})
})

test('what is begun anew is the page that was asked about, though the browser would not keep it', async () => {
  const reports = signal<Reports>({ draft: first, sighting: { ...other, asked: true } })
  const held = heldAs(reports, async (change) => {
    reports.value = change({ draft: first })
  })
  await takeIn(held, () => false).settle('start-anew')
  expect(reports.value.draft?.source.url).toBe(other.page.url)
})

test.each(['takeNothing', 'takePageInSight'] as const)(
  '%s begins nothing once the person has left',
  async (take) => {
    const reports = signal<Reports>({})
    let hasLeft = false
    const held = heldAs(reports, async (change) => {
      hasLeft = true
      reports.value = change({})
    })
    page.look = async () => undefined
    await takeIn(held, () => hasLeft)[take]()
    expect([reports.value, hasLeft]).toEqual([{}, true])
  },
)
