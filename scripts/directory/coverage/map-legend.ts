import { type Answer, answerNames } from './answer.ts'
import { looks } from './map-look.ts'

const perColumn = 7
const columnWidth = 340
const rowHeight = 26

/** A patch of land, a mark, and what both mean with the count, for each answer. `top` is its first line, in the map's pixels. */
export function mapLegend(
  counts: readonly { answer: Answer; count: number }[],
  left: number,
  top: number,
): string {
  return counts
    .map(({ answer, count }, index) => {
      const x = left + Math.floor(index / perColumn) * columnWidth
      const y = top + (index % perColumn) * rowHeight
      return [
        `<path class="land ${answer}" d="M${x},${y - 13}h30v17h-30Z"/>`,
        `<path class="mark ${answer}" transform="translate(${x + 44},${y - 5}) scale(1.5)" d="${looks[answer].mark}"/>`,
        `<text x="${x + 60}" y="${y}">${answerNames[answer].long}: ${count}</text>`,
      ].join('')
    })
    .join('\n')
}
