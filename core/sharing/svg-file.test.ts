import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import type { Drawing } from './drawing.ts'
import { svgFile } from './svg-file.ts'

const drawing: Drawing = {
  width: 840,
  height: 1188,
  marks: [
    { kind: 'box', x: 1, y: 2, width: 3, height: 4 },
    { kind: 'line', x: 1, y: 2, width: 3 },
    { kind: 'code', x: 10, y: 20, width: 100, squares: 25, path: 'M4 4h1v1h-1z' },
    {
      kind: 'text',
      x: 5,
      y: 6,
      size: 20,
      weight: 700,
      direction: 'rtl',
      anchor: 'start',
      colour: 'white',
      text: '<b> & "اسم"',
    },
  ],
}

test('a file has its real size, its language and its words as they are', () => {
  const { document } = parseHTML(`<html><body>${svgFile(drawing, 'ar')}</body></html>`)
  const svg = document.querySelector('svg')
  expect({
    size: [svg?.getAttribute('width'), svg?.getAttribute('height'), svg?.getAttribute('viewBox')],
    language: svg?.getAttribute('xml:lang'),
    words: svg?.querySelector('text')?.textContent,
    inside: [...(svg?.children ?? [])].map(({ localName }) => localName),
  }).toEqual({
    size: ['210mm', '297mm', '0 0 840 1188'],
    language: 'ar',
    words: '<b> & "اسم"',
    inside: ['rect', 'rect', 'rect', 'path', 'text'],
  })
})

test('a file loads and runs nothing', () => {
  expect(svgFile(drawing, 'en').replace('http://www.w3.org/2000/svg', '')).not.toMatch(
    /https?:|href|url\(|<script|<style|<image| on\w+=/,
  )
})
