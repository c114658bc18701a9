import { platforms } from 'virtual:platforms'
import type { ShippedPlatform } from '../../directory/shipped-platforms.ts'

// One module to load when there first is an address: the patterns are no part of the first paint.
export { recognise } from './recognise.ts'

/** The platform whose id `recognise` found, with its name and where it takes reports. */
export function platformOf(id: string): ShippedPlatform | undefined {
  return platforms.find((platform) => platform.id === id)
}
