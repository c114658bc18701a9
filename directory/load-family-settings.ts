import type { FamilySettings } from './family-settings.ts'

/** What platforms say of children, as a chunk that only the page for parents loads. */
export async function loadFamilySettings(): Promise<readonly FamilySettings[]> {
  const { familySettings } = await import('virtual:family-settings')
  return familySettings
}
