import type { ShippedCountry, ShippedService } from '../../directory/shipped.ts'
import parents from '../../directory/territories.json' with { type: 'json' }

const parentByTerritory: ReadonlyMap<string, string> = new Map(Object.entries(parents))

/** The state whose hotlines serve a territory (`JE` -> `GB`), for territories that have none of their own; undefined for states. */
export function parentState(territory: string): string | undefined {
  return parentByTerritory.get(territory)
}

/**
 * A parent state's services as they can be reached from a territory: only numbers in international form, since a short code of
 * one numbering plan may reach nobody, or someone else, in another; and no service for one part of the state.
 */
export function reachableFromTerritory(parent: ShippedCountry): ShippedService[] {
  return parent.services
    .filter(({ partOfCountry }) => partOfCountry === undefined)
    .map((service) => ({ ...service, phones: service.phones.filter(({ tel }) => /^(?:tel:)?\+/.test(tel)) }))
    .filter(({ reportUrl, phones }) => reportUrl !== undefined || phones.length > 0)
}
