import { itemsOf, propertyOf } from '../page/property-of.ts'
import type { FillSeen } from './form-description.ts'

const mostFields = 2000

/** What `entrypoints/watch-fill.ts` returned, or anything, made fit to be believed; undefined when it is something else. Never throws. */
export function readFillSeen(raw: unknown): FillSeen | undefined {
  const url = propertyOf(raw, 'url')
  if (typeof url !== 'string') return undefined
  const count = (name: string): number => {
    const value = propertyOf(raw, name)
    return typeof value === 'number' && value > 0 ? value : 0
  }
  const is = (name: string): boolean => propertyOf(raw, name) === true
  const refs = (name: string): string[] =>
    itemsOf(propertyOf(raw, name), mostFields).filter((ref) => typeof ref === 'string')
  return {
    stopped: count('stopped'),
    sent: count('sent'),
    left: is('left'),
    pressed: is('pressed'),
    sends: refs('sends'),
    unseen: refs('unseen'),
    holding: refs('holding'),
    url,
    // Unless it is clearly said that the page is still watched, nobody asks again.
    isOver: propertyOf(raw, 'isOver') !== false,
  }
}
