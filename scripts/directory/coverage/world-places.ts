import { geoCentroid, geoDistance } from 'd3-geo'
import { countryCodes } from '../../../core/routing/known-country.ts'
import { parentState } from '../../../core/routing/parent-state.ts'
import places from './places.json' with { type: 'json' }
import { type Polygons, readAtlas } from './read-atlas.ts'

type Point = [number, number]
/** Where a country is drawn: as land, or as a mark where the land would be too small to see. */
export type Place = { country: string; land: Polygons } | { country: string; mark: Point }

/** About 670 km: the islands of Svalbard belong together, and Norway's mainland does not. */
const nearby = (6 * Math.PI) / 180

const apart: ReadonlyMap<string, readonly number[]> = new Map(Object.entries(places.apart))
const point = ([longitude = 0, latitude = 0]: readonly number[]): Point => [longitude, latitude]
const centre = (coordinates: Polygons): Point => geoCentroid({ type: 'MultiPolygon', coordinates })

/** Land that the atlas draws as a part of the state, such as French Guiana's, is moved to the territory. */
function giveTerritoriesTheirLand(land: Map<string, Polygons>): void {
  for (const [territory, place] of apart) {
    const state = parentState(territory) ?? ''
    const isNear = (polygon: Polygons[number]): boolean =>
      geoDistance(centre([polygon]), point(place)) < nearby
    const own = (land.get(state) ?? []).filter(isNear)
    if (own.length === 0) continue
    land.set(territory, own)
    land.set(
      state,
      (land.get(state) ?? []).filter((polygon) => !isNear(polygon)),
    )
  }
}

/** Every country and territory, once. Throws a sentence for one whose place nothing tells. */
export function worldPlaces(): Place[] {
  const land = readAtlas('110m')
  giveTerritoriesTheirLand(land)
  const finer = readAtlas('50m')
  return countryCodes.map((country) => {
    const own = land.get(country)
    if (own !== undefined) return { country, land: own }
    const small = finer.get(country)
    const mark = apart.get(country) ?? (small && centre(small))
    if (mark === undefined)
      throw new Error(`Give ${country} a place in scripts/directory/coverage/places.json.`)
    return { country, mark: point(mark) }
  })
}
