import { expect, test } from 'vitest'
import { compilePagePattern } from './page-pattern.ts'

test('a pattern becomes expressions for the path, the parameters and the fragment', () => {
  expect([
    compilePagePattern('/@{account}/video/{content:digits:15-20}', 'video'),
    compilePagePattern('/watch?v={content:id:11}', 'video'),
    compilePagePattern('/k/#@{account:word}'),
    compilePagePattern('/{_}/**', 'post'),
  ]).toEqual([
    { kind: 'video', path: /^\/@(?<account>[A-Za-z0-9._-]{1,64})\/video\/(?<content>[0-9]{15,20})\/?$/ },
    { kind: 'video', path: /^\/watch\/?$/, query: [{ name: 'v', value: /^(?<content>[A-Za-z0-9_-]{11})$/ }] },
    { path: /^\/k\/?$/, fragment: /^@(?<account>[A-Za-z0-9_]{1,64})$/ },
    { kind: 'post', path: /^\/[^/]{1,300}(?:\/.*)?$/ },
  ])
})

test.each([
  ['/{account}{content}', 'two captures need something between them'],
  ['/{account}/{account}', 'a name is captured twice'],
  ['/{user}', '"user" is not account, content or _'],
  ['/{account:nothing}', '"nothing" is not a shape'],
  ['/{account:word:0-9}', '"0-9" is not a length'],
  ['/{account:word:1-999}', '"1-999" is not a length'],
  ['/**/x', 'may only stand at the end'],
  ['/x?v', '"v" is not name=value'],
])('%s is refused', (pattern, because) => {
  expect(() => compilePagePattern(pattern)).toThrow(because)
})
