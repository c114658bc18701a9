import { platforms } from 'virtual:platforms'
import type { ShippedPlatform } from '../../directory/shipped-platforms.ts'

/** The platform whose id `recognise` found, with its name and where it takes reports. */
export function platformNamed(id: string | undefined): ShippedPlatform | undefined {
  return platforms.find((platform) => platform.id === id)
}
