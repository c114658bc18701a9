import { expect, test } from 'vitest'
import type { Filling, FillSeen } from './form-description.ts'
import { tellFill } from './tell-fill.ts'

const filling = (ref: string, field: Filling['field']): Filling => ({
  ref,
  field,
  kind: 'text',
  value: ref,
  score: 1,
})
const at = 'https://report.example.org/form'
const match = {
  filled: [filling('p-1', 'address'), filling('p-2', 'account'), filling('p-3', 'note')],
  left: [{ ref: 'p-4', because: 'forbidden' as const }],
}
const wrote = { filled: ['p-1', 'p-2'], notStuck: ['p-3'] }
const quiet: FillSeen = {
  stopped: 0,
  sent: 0,
  left: false,
  pressed: false,
  sends: [],
  unseen: [],
  holding: ['p-1', 'p-2'],
  url: at,
  isOver: false,
}
const told = (seen: Partial<FillSeen>): unknown => tellFill(match, wrote, at, { ...quiet, ...seen })
const plain = {
  filled: ['address', 'account'],
  left: ['forbidden', 'does-not-fit'],
  byHand: [],
  stopped: false,
  sent: false,
}

test.each<[string, Partial<FillSeen>, unknown]>([
  ['a page that did nothing', {}, plain],
  ['a page that was stopped', { stopped: 2 }, { ...plain, stopped: true }],
  ['a page that asked its server for something', { sent: 1 }, { ...plain, sent: true }],
  [
    'a field at which the page sends',
    { sends: ['p-3'] },
    { ...plain, left: ['forbidden', 'sends'], byHand: ['note'] },
  ],
  ['a field that nobody sees', { unseen: ['p-3'] }, { ...plain, left: ['forbidden', 'not-seen'] }],
  [
    'a field that the page has emptied since',
    { holding: ['p-2'] },
    { ...plain, filled: ['account'], left: ['forbidden', 'does-not-fit', 'does-not-fit'] },
  ],
  ['a page that has emptied all', { holding: [] }, 'gone'],
  ['a page that left', { left: true }, 'gone'],
  ['a page that calls itself otherwise', { url: `${at}?step=2` }, 'gone'],
  ['a form that the person has sent since', { pressed: true, url: `${at}/thanks`, holding: [] }, plain],
])('%s', (_, seen, expected) => expect(told(seen)).toEqual(expected))

test('a page that answers no more is gone', () => {
  expect(tellFill(match, wrote, at, undefined)).toBe('gone')
})
