declare module 'virtual:field-words' {
  /** Of each language, by its ISO 639 code or `und`, the JSON of its `ShippedPhrases`. */
  export const phrases: Readonly<Record<string, string>>
}
