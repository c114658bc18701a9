import { readTrustedAdults, type TrustedAdult } from './trusted-adult.ts'

export const appearances = ['system', 'light', 'dark'] as const
export type Appearance = (typeof appearances)[number]

export const audiences = ['adult', 'young', 'both'] as const
/** Who uses this browser. */
export type Audience = (typeof audiences)[number]

/** What Signpost keeps on disk, and all it keeps there. */
export type Settings = {
  shape: 2
  /** ISO 3166-1 alpha-2, chosen by the person. */
  country?: string
  /** Tag of a catalogue, chosen by the person. */
  language?: string
  appearance: Appearance
  audience: Audience
  trustedAdults: readonly TrustedAdult[]
  /** True once the welcome page was shown: it never comes by itself again. */
  welcomed: boolean
}

export const defaultSettings: Settings = {
  shape: 2,
  appearance: 'system',
  audience: 'adult',
  trustedAdults: [],
  welcomed: false,
}

function textOf(value: unknown, pattern: RegExp): string | undefined {
  return typeof value === 'string' && pattern.test(value) ? value : undefined
}

/**
 * Settings as they were saved, each value checked: one that is not understood counts as not set. Settings of shape 1, from
 * before there was a welcome page, belong to someone who needs no welcome.
 */
export function readSettings(saved: unknown): Settings {
  if (typeof saved !== 'object' || saved === null) return defaultSettings
  const values = new Map(Object.entries(saved))
  const country = textOf(values.get('country'), /^[A-Z]{2}$/)
  const language = textOf(values.get('language'), /^[a-z]{2,3}$/)
  const appearance = appearances.find((known) => known === values.get('appearance'))
  const audience = audiences.find((known) => known === values.get('audience'))
  return {
    shape: 2,
    appearance: appearance ?? defaultSettings.appearance,
    audience: audience ?? defaultSettings.audience,
    trustedAdults: readTrustedAdults(values.get('trustedAdults')),
    welcomed: values.get('welcomed') === true || values.get('shape') === 1,
    ...(country !== undefined && { country }),
    ...(language !== undefined && { language }),
  }
}
