import { type GeoProjection, geoEqualEarth, geoPath } from 'd3-geo'
import type { Place } from './world-places.ts'

type Box = { left: number; top: number; width: number; height: number }
/** An outline in the map's pixels, or where a mark goes; nothing for what lies outside the view. */
export type Drawing = { outline: string } | { at: readonly [number, number] }
export type MapView = { bottom: number; sea: string; draw: (place: Place) => Drawing | undefined }

function viewThrough(projection: GeoProjection, isInside: (x: number, y: number) => boolean): MapView {
  const path = geoPath(projection).digits(1)
  return {
    bottom: Math.ceil(path.bounds({ type: 'Sphere' })[1][1]),
    sea: path({ type: 'Sphere' }) ?? '',
    draw: (place) => {
      if ('land' in place) {
        const outline = path({ type: 'MultiPolygon', coordinates: place.land })
        return outline === null ? undefined : { outline }
      }
      const [x, y] = projection(place.mark) ?? []
      return x !== undefined && y !== undefined && isInside(x, y) ? { at: [x, y] } : undefined
    },
  }
}

/** The whole world, below `top`. Equal Earth shows every country at its true size: no one is made small. */
export function worldView(width: number, top: number): MapView {
  const projection = geoEqualEarth().precision(0.5).fitWidth(width, { type: 'Sphere' })
  const [x, y] = projection.translate()
  return viewThrough(projection.translate([x, y + top]), () => true)
}

/** A part of the world, larger: `centre` is a longitude and a latitude, `scale` the pixels of a radian. */
export function insetView(box: Box, centre: [number, number], scale: number): MapView {
  const { left, top, width, height } = box
  const right = left + width
  const bottom = top + height
  const projection = geoEqualEarth()
    .center(centre)
    .scale(scale)
    .translate([left + width / 2, top + height / 2])
    .clipExtent([
      [left, top],
      [right, bottom],
    ])
  const margin = 5
  return viewThrough(
    projection,
    (x, y) => x > left + margin && x < right - margin && y > top + margin && y < bottom - margin,
  )
}
