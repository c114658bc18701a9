export const appearances = ['system', 'light', 'dark'] as const
export type Appearance = (typeof appearances)[number]

/** What Signpost keeps on disk, and all it keeps there. */
export type Settings = {
  shape: 1
  /** ISO 3166-1 alpha-2, chosen by the person. */
  country?: string
  /** Tag of a catalogue, chosen by the person. */
  language?: string
  appearance: Appearance
}

export const defaultSettings: Settings = { shape: 1, appearance: 'system' }

function textOf(value: unknown, pattern: RegExp): string | undefined {
  return typeof value === 'string' && pattern.test(value) ? value : undefined
}

/** Settings as they were saved, each value checked: one that is not understood counts as not set. */
export function readSettings(saved: unknown): Settings {
  if (typeof saved !== 'object' || saved === null) return defaultSettings
  const values = new Map(Object.entries(saved))
  const country = textOf(values.get('country'), /^[A-Z]{2}$/)
  const language = textOf(values.get('language'), /^[a-z]{2,3}$/)
  const appearance = appearances.find((known) => known === values.get('appearance'))
  return {
    shape: 1,
    appearance: appearance ?? defaultSettings.appearance,
    ...(country !== undefined && { country }),
    ...(language !== undefined && { language }),
  }
}
