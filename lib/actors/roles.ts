import { bitOf, rowsOf } from './lexicon'
import type { Name } from './names'
import type { Pieces } from './pieces'
import { STATE_BY_DEMONYM } from './states'

/** What the text says that a person is, beside the name: in front of it, or set off by commas. */

/** A stretch of the text: half-open range of tokens. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

const COURTESY = bitOf('courtesy')
const CALENDAR = bitOf('calendar')
const ROLE = bitOf('office') | bitOf('rank') | bitOf('occupation')
/** What people are besides offices, ranks and trades. */
const MORE_ROLES = new Set(
  'member head aide adviser advisor secretary-general director-general general-secretary negotiator diplomat candidate politician lawmaker legislator resident survivor witness victim expert student professor tourist trader investor entrepreneur businessman businesswoman businessperson veteran winner champion boss executive president-elect whip treasurer lecturer specialist campaigner veterinarian surgeon photographer filmmaker producer pilot fisherman shopkeeper volunteer organiser organizer coordinator representative delegate commander-in-chief policeman policewoman refugee migrant neighbour neighbor friend colleague partner'.split(
    ' ',
  ),
)
/** Words that stand in front of a role's noun: "former deputy foreign". */
const BEFORE_ROLE = new Set(
  'former ex acting interim outgoing incoming deputy vice prime foreign defence defense interior finance health trade justice education home assistant associate senior chief first lady top government presidential party opposition press military police army navy state federal regional local provincial national international executive managing general incumbent late then current new veteran human rights world team'.split(
    ' ',
  ),
)
const LINKS = new Set(['of', 'for', 'and', "'s", '’s', '-', 'at'])
const ARTICLES = new Set(['a', 'an', 'the', 'its', 'their', 'his', 'her', 'our', 'one'])
const LONGEST_BEFORE = 10
const LONGEST_AFTER = 16

export const isRoleNoun = (word: string): boolean => (rowsOf(word) & ROLE) !== 0 || MORE_ROLES.has(word)
const isWord = (text: string) => /^[\p{L}\p{N}]/u.test(text)
const isCapital = (text: string) => /^\p{Lu}/u.test(text)
/** "On Monday President …": a day is no part of a title. */
const isDate = (word: string) => (rowsOf(word) & CALENDAR) !== 0
const isCourtesy = (word: string) => (rowsOf(word) & COURTESY) !== 0

const hasRole = ({ tokens }: Pieces, from: number, to: number) => {
  for (let i = from; i < to; i++) if (isRoleNoun(tokens[i]?.lower ?? '')) return true
  return false
}

/** "French President" in front of the name: words that may be part of a title, with the role's noun last or nearly so. */
function before(pieces: Pieces, name: Name): Stretch | undefined {
  const { tokens, sentenceOf } = pieces
  let from = name.from
  while (
    isCourtesy(tokens[from - 1]?.lower ?? '') ||
    (tokens[from - 1]?.text === '.' && isCourtesy(tokens[from - 2]?.lower ?? ''))
  )
    from--
  const to = from
  if (!isRoleNoun(tokens[to - 1]?.lower ?? '')) return undefined
  while (from > 0 && to - from < LONGEST_BEFORE && sentenceOf[from - 1] === sentenceOf[to]) {
    const { text, lower } = tokens[from - 1] as { text: string; lower: string }
    const fits =
      isRoleNoun(lower) ||
      BEFORE_ROLE.has(lower) ||
      STATE_BY_DEMONYM.has(text) ||
      text === '-' ||
      (lower === 'and' && isRoleNoun(tokens[from - 2]?.lower ?? '')) ||
      (isCapital(text) && sentenceOf[from - 2] === sentenceOf[to])
    if (!fits || isDate(lower)) break
    from--
  }
  while (from < to && tokens[from]?.text === '-') from++
  return from < to ? { from, to } : undefined
}

/** "Japan's top government official, NAME,": back from the comma to where the noun phrase begins. */
function setOffBefore(pieces: Pieces, name: Name): Stretch | undefined {
  const { tokens, sentenceOf } = pieces
  if (tokens[name.from - 1]?.text !== ',') return undefined
  const to = name.from - 1
  let from = to
  while (from > 0 && to - from < LONGEST_BEFORE && sentenceOf[from - 1] === sentenceOf[to]) {
    const { text, lower } = tokens[from - 1] as { text: string; lower: string }
    if (ARTICLES.has(lower)) return hasRole(pieces, from, to) ? { from, to } : undefined
    if (!isWord(text) && !LINKS.has(lower)) break
    // A verb or a small word that links nothing: the phrase began after it.
    if (!LINKS.has(lower) && !isCapital(text) && !isRoleNoun(lower) && !BEFORE_ROLE.has(lower)) break
    from--
  }
  while (from < to && LINKS.has(tokens[from]?.lower ?? '')) from++
  return from < to && isRoleNoun(tokens[to - 1]?.lower ?? '') ? { from, to } : undefined
}

const ENDS_AFTER = /^(?:[,;:.!?()"“”—–]|who|which|whose|said|says|told|was|is|has|had)$/

/** "a spokesman for Mrs. NAME": a stop that ends nothing. */
const isStopOfTitle = ({ tokens }: Pieces, at: number) =>
  tokens[at]?.text === '.' && (isCourtesy(tokens[at - 1]?.lower ?? '') || /^\p{L}$/u.test(tokens[at - 1]?.text ?? ''))

/** "NAME, a spokesman for the ministry,": on from the comma to the next. */
function setOffAfter(pieces: Pieces, name: Name): Stretch | undefined {
  const { tokens, sentenceOf } = pieces
  if (tokens[name.to]?.text !== ',') return undefined
  let from = name.to + 1
  const article = ARTICLES.has(tokens[from]?.lower ?? '')
  if (article && /^(?:a|an|the)$/.test(tokens[from]?.lower ?? '')) from++
  let to = from
  while (to < tokens.length && to - from < LONGEST_AFTER && sentenceOf[to] === sentenceOf[name.from]) {
    if (ENDS_AFTER.test(tokens[to]?.lower ?? '') && !isStopOfTitle(pieces, to)) break
    to++
  }
  const ended = ENDS_AFTER.test(tokens[to]?.lower ?? '') || sentenceOf[to] !== sentenceOf[name.from]
  // Without an article, only a phrase that begins with its role or an owner: "minister of", "Japan's top official".
  const begins =
    article ||
    isRoleNoun(tokens[from]?.lower ?? '') ||
    BEFORE_ROLE.has(tokens[from]?.lower ?? '') ||
    /^['’]s$/.test(tokens[from + 1]?.text ?? '')
  return ended && begins && to > from && hasRole(pieces, from, Math.min(to, from + 7)) ? { from, to } : undefined
}

/** The role beside a name, as the text has it; undefined where it has none. */
export function roleAt(pieces: Pieces, name: Name): Stretch | undefined {
  // "Fire Coach NAME": in a headline all of whose words have capitals, no title shows.
  if (pieces.capitalLines.has(pieces.lineOf[name.from] as number)) return undefined
  return setOffAfter(pieces, name) ?? before(pieces, name) ?? setOffBefore(pieces, name)
}

/** The words of a stretch as the text has them. */
export const written = ({ text, tokens }: Pieces, { from, to }: Stretch): string =>
  text.slice(tokens[from]?.start, tokens[to - 1]?.end)
