import type { FamilySettings } from '../../directory/family-settings.ts'
import type { PlatformCategory, PlatformFile } from '../../directory/platform-schema.ts'
import { shown } from './shown-fact.ts'

/** Where children have accounts and meet others: parents look for these, also where no source says anything. */
const meetingPlaces: readonly PlatformCategory[] = [
  'social',
  'video',
  'live',
  'chat',
  'meeting',
  'dating',
  'game',
  'community',
  'images',
  'audio',
  'writing',
]

function shippedMinimumAge(file: PlatformFile): Pick<FamilySettings, 'minimumAge'> {
  const fact = shown(file.minimumAge)
  if (fact === undefined) return {}
  if ('none' in fact) return { minimumAge: { none: fact.none } }
  const { years, olderWhereLawSays, exceptions } = fact
  return {
    minimumAge: {
      years,
      ...(olderWhereLawSays === undefined ? {} : { olderWhereLawSays }),
      ...(exceptions === undefined ? {} : { exceptions }),
    },
  }
}

function shippedFamily(file: PlatformFile): Pick<FamilySettings, 'family'> {
  const fact = shown(file.family)
  if (fact === undefined) return {}
  return { family: 'none' in fact ? { none: true } : { url: fact.url } }
}

/** What of a platform's file goes to parents: never sources, notes, or what is unconfirmed. */
export function shipFamilySettings(file: PlatformFile): FamilySettings {
  const messages = shown(file.messagesUnder16)
  return {
    id: file.id,
    name: file.name,
    ...shippedMinimumAge(file),
    ...shippedFamily(file),
    ...(messages === undefined ? {} : { messagesUnder16: { closed: messages.closed } }),
  }
}

/** Whether parents would look for it: children meet others there, or a source says something about children. */
export function isForParents(file: PlatformFile): boolean {
  const { minimumAge, family, messagesUnder16 } = shipFamilySettings(file)
  return (
    meetingPlaces.includes(file.category) ||
    [minimumAge, family, messagesUnder16].some((fact) => fact !== undefined)
  )
}
