/**
 * Endings that a term may take in its language, so that one form of each is enough: "Büros", "japanische", "oficinas".
 * English terms are given as they are: with "s" they would match many offices where one is meant.
 */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  de: ['s', 'es', 'e', 'en', 'er', 'em', 'n'],
  fr: ['s', 'e', 'es', 'x'],
  es: ['s', 'es', 'a', 'as'],
}

/** A shorter word with an ending is another word. */
const MIN_LENGTH = 4

/** The forms of a folded word in a language, itself first. */
export function formsOf(word: string, language: string): string[] {
  if (word.length < MIN_LENGTH) return [word]
  return [word, ...(ENDINGS[language] ?? []).map((ending) => word + ending)]
}
