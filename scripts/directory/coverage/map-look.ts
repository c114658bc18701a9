import type { Answer } from './answer.ts'

type Look = {
  /** Colours on light and on dark ground. */
  light: string
  dark: string
  /** Drawn over the colour of land, on a tile of 6 by 6; none where the land is plain. */
  lines: string
  /** Outline of the mark that stands for a small place, about its centre. */
  mark: string
}

/** Each answer has a colour, a pattern and a shape of its own, so that no one has to tell colours apart. */
export const looks: Readonly<Record<Answer, Look>> = {
  inhope: {
    light: '#0b4a8f',
    dark: '#7db8ff',
    lines: '',
    mark: 'M-3.4,0a3.4,3.4 0 1,0 6.8,0a3.4,3.4 0 1,0 -6.8,0Z',
  },
  hotline: { light: '#2f8fc4', dark: '#2f7fbf', lines: 'M1.8,3h2.2', mark: 'M-3,-3h6v6h-6Z' },
  portal: {
    light: '#2a9d74',
    dark: '#39b98b',
    lines: 'M-1,1L1,-1M0,6L6,0M5,7L7,5',
    mark: 'M0,-4L4,0L0,4L-4,0Z',
  },
  police: { light: '#8a5a9e', dark: '#b98ad0', lines: 'M0,1.5H6M0,4.5H6', mark: 'M0,-4L3.8,3L-3.8,3Z' },
  helpline: { light: '#c2568b', dark: '#e58ab5', lines: 'M1.5,0V6M4.5,0V6', mark: 'M0,4L3.8,-3L-3.8,-3Z' },
  parent: {
    light: '#c98a1b',
    dark: '#d9a441',
    lines: 'M0,0L6,6M6,0L0,6',
    mark: 'M-1.3,-4h2.6v2.7h2.7v2.6h-2.7v2.7h-2.6v-2.7h-2.7v-2.6h2.7Z',
  },
  anywhere: { light: '#c6beb0', dark: '#5c5f66', lines: '', mark: 'M-3.6,-1.6h7.2v3.2h-7.2Z' },
  nobody: { light: '#c0211f', dark: '#ff6b63', lines: '', mark: 'M-4,-4L4,4M4,-4L-4,4' },
}
