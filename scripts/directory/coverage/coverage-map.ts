import { type Answer, answerNames, answers } from './answer.ts'
import { type CountryCoverage, countAnswers } from './coverage-of.ts'
import { mapLegend } from './map-legend.ts'
import { looks } from './map-look.ts'
import { mapPatterns, mapStyle } from './map-style.ts'
import { insetView, type MapView, worldView } from './map-view.ts'
import { type Place, worldPlaces } from './world-places.ts'

const width = 1200
const headHeight = 50
/** The islands of the Caribbean stand too close for the map of the world. */
const inset = { left: 740, width: 440, height: 220 }
const insetCentre: [number, number] = [-69, 16.8]
/** Pixels of a radian. */
const insetScale = 760

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

function shape({ name, answers: given }: CountryCoverage, place: Place, view: MapView): string[] {
  const drawing = view.draw(place)
  if (drawing === undefined) return []
  const answer = given.imagery
  const title = `<title>${escaped(name)}: ${answerNames[answer].long}</title>`
  if ('outline' in drawing) return [`<path class="land ${answer}" d="${drawing.outline}">${title}</path>`]
  const at = drawing.at.map((value) => value.toFixed(1)).join()
  return [
    `<path class="mark ${answer}" transform="translate(${at})" d="${looks[answer].mark}">${title}</path>`,
  ]
}

function shapes(coverage: readonly CountryCoverage[], places: readonly Place[], view: MapView): string[] {
  const byCountry = new Map(coverage.map((one) => [one.country, one]))
  return places.flatMap((place) => {
    const one = byCountry.get(place.country)
    return one === undefined ? [] : shape(one, place, view)
  })
}

function inWords(shown: readonly { answer: Answer; count: number }[], total: number): string {
  const parts = shown.map(({ answer, count }) => `${answerNames[answer].long}: ${count}`)
  return `What ${total} countries and territories have for sexual images of a child. ${parts.join('. ')}. The table in coverage.md names them all.`
}

/** The text of `docs/coverage.svg`: the world by what each country has for imagery, in colour, pattern and shape, light and dark. */
export function coverageMap(coverage: readonly CountryCoverage[]): string {
  const counts = answers.map((answer) => ({ answer, count: countAnswers(coverage, 'imagery', answer) }))
  const shown = counts.filter(({ count }) => count > 0)
  const kinds = shown.map(({ answer }) => answer)
  const places = worldPlaces().toSorted((one, other) => Number('mark' in one) - Number('mark' in other))
  const world = worldView(width, headHeight)
  const box = { ...inset, top: world.bottom + 15 }
  const frame = `M${box.left},${box.top}h${box.width}v${box.height}h-${box.width}Z`
  const bottom = box.top + box.height + 20
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${bottom}" role="img" aria-labelledby="title description">`,
    '<title id="title">Who takes a report of sexual images of a child, country by country</title>',
    `<desc id="description">${inWords(shown, coverage.length)}</desc>`,
    `<style>${mapStyle(kinds)}</style>`,
    `<defs>${mapPatterns(kinds)}</defs>`,
    `<path class="ground" d="M0,0H${width}V${bottom}H0Z"/>`,
    '<text class="head" x="20" y="32">Who takes a report of sexual images of a child</text>',
    `<path class="sea" d="${world.sea}"/>`,
    ...shapes(coverage, places, world),
    `<path class="sea" d="${frame}"/>`,
    ...shapes(coverage, places, insetView(box, insetCentre, insetScale)),
    `<path class="frame" d="${frame}"/>`,
    mapLegend(shown, 40, box.top + 20),
    '</svg>',
  ].join('\n')}\n`
}
