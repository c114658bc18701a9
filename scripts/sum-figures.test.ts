import { expect, test } from 'vitest'
import { sumFigures } from './sum-figures.ts'

test('adds up each figure', () => {
  const written = [
    '{"name":"requests seen","count":0}',
    '{"name":"cases tried","count":500}',
    '{"name":"cases tried","count":40}',
    '',
  ].join('\n')
  expect([...sumFigures(written)]).toEqual([
    ['requests seen', 0],
    ['cases tried', 540],
  ])
})

test('a run without figures has none', () => {
  expect([...sumFigures('')]).toEqual([])
})
