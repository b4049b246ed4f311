import type { Article } from './article'

/** Small words by which a text shows its language: frequent in it, and rare in the others. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for with said his from by at on it as are has',
  fr: 'le la les des du et est une dans pour par qui sur au aux pas plus ce cette sont avec ses',
  de: 'der die das und den dem des ein eine einer ist im mit von auf für nicht sich zu auch es wird hat',
  es: 'el los las del y en una por con para que se su es al lo como más sus fue este',
  it: 'il gli della di che è per una con del dei nel alla non sono si anche delle dal',
  pt: 'o os da do das dos em um uma não para com por que ao na no mais foi são',
  nl: 'de het een van en in is op te dat zijn voor met niet aan ook door bij heeft',
}

const LANGUAGES_OF: ReadonlyMap<string, readonly string[]> = Object.entries(SMALL_WORDS).reduce(
  (map, [language, words]) =>
    words.split(' ').reduce((all, word) => all.set(word, [...(all.get(word) ?? []), language]), map),
  new Map<string, string[]>(),
)

/** Characters from the start that are looked at. */
const SAMPLE = 4000
/** Small words below which a text is too short to show its language by them. */
const FEWEST = 4
/** How many times the runner-up's small words the first must have. */
const CLEARLY = 1.4
/** Share of kana or hangul among letters above which a text is in Japanese or Korean: both quote in other scripts. */
const SOME = 0.1

const share = (text: string, letters: RegExp, all: number) => (text.match(letters)?.length ?? 0) / Math.max(1, all)

function byScript(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (share(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, letters) > SOME) return 'ja'
  if (share(text, /\p{Script=Hangul}/gu, letters) > SOME) return 'ko'
  return share(text, /\p{Script=Han}/gu, letters) > 1 / 2 ? 'zh' : undefined
}

function bySmallWords(text: string): string | undefined {
  const counts = new Map<string, number>()
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    for (const language of LANGUAGES_OF.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return first && first[1] >= FEWEST && first[1] > CLEARLY * (second?.[1] ?? 0) ? first[0] : undefined
}

/**
 * The language a page is written in: what its text shows, else what it declares (which is often a template's).
 * @returns the primary subtag ("fr" of "fr-CH"); undefined where neither tells
 */
export function languageOf({ headline, paragraphs, language }: Article): string | undefined {
  let sample = headline
  for (const { text } of paragraphs) {
    if (sample.length >= SAMPLE) break
    sample += ` ${text.slice(0, SAMPLE)}`
  }
  sample = sample.slice(0, SAMPLE)
  const declared = /^[a-z]{2,3}(?![a-z])/i.exec(language ?? '')?.[0].toLowerCase()
  return byScript(sample) ?? bySmallWords(sample) ?? declared
}
