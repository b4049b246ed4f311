/** Words that only look like a plural or a tense of another. */
const WHOLE = new Set([
  'news',
  'during',
  'evening',
  'morning',
  'nothing',
  'anything',
  'something',
  'everything',
  'indeed',
  'hundred',
])

/** "stopp" is "stop" again. */
const single = (word: string) => (/([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : word)

function withoutTense(word: string): string {
  const rest = word.endsWith('ing')
    ? word.slice(0, -3)
    : word.endsWith('ed') && !word.endsWith('eed')
      ? word.slice(0, -2)
      : ''
  return rest.length > 2 && /[aeiouy]/.test(rest) ? single(rest) : word
}

function withoutPlural(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return word.length > 3 && word.endsWith('s') && !/[sui]s$/.test(word) ? word.slice(0, -1) : word
}

/**
 * A word without its plural or tense, so that "offices" meets "office" and "voted" meets "vote". The rule for plurals is
 * the S-stemmer (Harman, "How effective is suffixing?", 1991), extended by -ed, -ing and a silent -e.
 * @param word folded to lower case
 */
export function stem(word: string): string {
  if (WHOLE.has(word)) return word
  const plain = withoutTense(withoutPlural(word))
  return plain.length > 3 && plain.endsWith('e') ? plain.slice(0, -1) : plain
}
