import { h, type JSX } from 'preact'
import type { Drawing } from '../../core/sharing/drawing.ts'
import { svgFrame, svgParts } from '../../core/sharing/svg-parts.ts'

type Props = {
  drawing: Drawing
  /** What it says, for those who do not see it; undefined for a copy of one that says it already. */
  label: string | undefined
}

/** A poster or a card, as it will be on paper: black on white in the dark theme too. */
export function SheetPicture({ drawing, label }: Props): JSX.Element {
  const parts = svgParts(drawing).map(({ tag, attributes, text }, at) =>
    h(tag, { key: at, ...attributes }, text),
  )
  return label === undefined ? (
    <svg class="sheet-picture" aria-hidden="true" {...svgFrame(drawing)}>
      {parts}
    </svg>
  ) : (
    <svg class="sheet-picture" role="img" aria-label={label} {...svgFrame(drawing)}>
      {parts}
    </svg>
  )
}
