import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { feature } from 'topojson-client'
import * as v from 'valibot'
import places from './places.json' with { type: 'json' }

const require = createRequire(import.meta.url)
const files = {
  '110m': require.resolve('world-atlas/countries-110m.json'),
  '50m': require.resolve('world-atlas/countries-50m.json'),
} as const

type Topology = Parameters<typeof feature>[0]
/** Rings of longitudes and latitudes, as GeoJSON writes them. */
export type Polygons = number[][][][]

const topology = v.custom<Topology>(
  (input) => typeof input === 'object' && input !== null && 'type' in input && input.type === 'Topology',
  'The installed world-atlas is no topology.',
)
const named: ReadonlyMap<string, string> = new Map(Object.entries(places.named))

/** The atlas has numbers of ISO 3166-1, which Unicode's locale tags take as well. */
function codeOf(id: string | number | undefined, name: unknown): string | undefined {
  if (id === undefined) return named.get(String(name))
  return new Intl.Locale(`und-${String(id).padStart(3, '0')}`).region
}

/**
 * The land of each country by its code, from world-atlas (Natural Earth, public domain) at 1:110 million or 1:50 million.
 * Throws where the installed atlas cannot be read.
 */
export function readAtlas(scale: keyof typeof files): Map<string, Polygons> {
  const file = files[scale]
  const atlas = v.parse(topology, JSON.parse(readFileSync(file, 'utf8')))
  const { countries } = atlas.objects
  const found = countries && feature(atlas, countries)
  if (found === undefined || !('features' in found)) throw new Error(`${file} holds no countries.`)
  const land = new Map<string, Polygons>()
  for (const { id, properties, geometry } of found.features) {
    const code = codeOf(id, properties?.name)
    const polygons =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : []
    if (code !== undefined) land.set(code, [...(land.get(code) ?? []), ...polygons])
  }
  return land
}
