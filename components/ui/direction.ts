/** Scripts that are written from right to left (ISO 15924), of languages that have one in daily print. */
const LEFTWARD = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg'])

/**
 * Which way a language is written; the browser's own answer would be that of its interface, not of our words.
 * @param language BCP 47
 */
export const direction = (language: string): 'ltr' | 'rtl' =>
  LEFTWARD.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr'
