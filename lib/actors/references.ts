import type { Token } from '@/lib/text/tokens'
import { antecedent, LIKELY, PRONOUNS, REACH, type Seen } from './antecedent'
import type { Draft } from './draft'
import { type Gender, genderOfWords } from './gender'
import { bitOf, rowsOf } from './lexicon'
import type { Pieces } from './pieces'
import { isRoleNoun } from './roles'

/**
 * Pronouns and descriptions that refer back to somebody named, the surest only (after the sieves of Lee et al., 2013):
 * where two may be meant, or somebody without a name, nobody is.
 */

const BODY = bitOf('body')
const UNNAMED = new Set('man woman person boy girl source teenager mother father resident driver suspect'.split(' '))
const MOST_MODIFIERS = 4
/** Kept in mind; more than stand in any three sentences that a reader can follow. */
const MOST_SEEN = 60
const DESCRIBED = 0.75

/** The noun of "the former prime minister" from its article on; -1 where none comes, or a name or "of" follows. */
function describedAt({ tokens, sentenceOf }: Pieces, article: number, isHead: (word: string) => boolean): number {
  for (let i = article + 1; i <= article + MOST_MODIFIERS && sentenceOf[i] === sentenceOf[article]; i++) {
    const word = tokens[i]?.lower ?? ''
    if (!/^[\p{L}]/u.test(word)) return -1
    if (!isHead(word)) continue
    const next = tokens[i + 1]
    if (next && isHead(next.lower)) continue
    return next && (/^\p{Lu}/u.test(next.text) || /^(?:of|for|-)$/.test(next.lower)) ? -1 : i
  }
  return -1
}

/** A body is called by its own words, "the Council"; a person also by more, "the former minister", but not by other names. */
const fitting = ({ type, heads }: Draft, { text, lower }: Token) =>
  heads.has(lower) || (type === 'person' && !/^\p{Lu}/u.test(text))

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

/** A reading of the text from start to end that keeps in mind who was spoken of. */
export class Reading {
  private readonly seen: Seen[] = []
  /** Nouns of people whom the text does not name: "an official". */
  private readonly unnamed = new Set<string>()
  private readonly introduced = new Set<Draft>()
  /** Where the last name ended. */
  private nameEnds = 0
  /** Those introduced, by what they may be called. */
  private readonly byHead = new Map<string, Draft[]>()

  constructor(
    private readonly pieces: Pieces,
    private readonly quoted: Uint8Array,
    private readonly nameAt: ReadonlyMap<number, { readonly draft: Draft; readonly to: number }>,
  ) {}

  /** Adds what refers back to the drafts' mentions. Linear in the tokens. */
  read(): void {
    const { tokens } = this.pieces
    for (let i = 0; i < tokens.length; i++) {
      const named = this.nameAt.get(i)
      if (named) {
        this.see(named.draft, i)
        this.nameEnds = named.to
      } else if (i < this.nameEnds) continue
      else if (!this.quoted[i]) this.refer(i)
    }
  }

  private see(draft: Draft, at: number): void {
    if (!this.introduced.has(draft)) {
      this.introduced.add(draft)
      for (const head of draft.heads) append(this.byHead, head, draft)
    }
    if (draft.type === 'person' && !this.quoted[at]) this.remember(draft, at, draft.gender)
  }

  private remember(draft: Draft | undefined, at: number, gender: Gender | undefined): void {
    const sentence = this.pieces.sentenceOf[at] as number
    while (this.seen.length > MOST_SEEN || sentence - (this.seen[0]?.sentence ?? sentence) > REACH) this.seen.shift()
    const subject = !this.seen.some((one) => one.sentence === sentence)
    this.seen.push({ draft, at, sentence, subject, gender })
  }

  private refer(at: number): void {
    const word = this.pieces.tokens[at]?.lower ?? ''
    const gender = PRONOUNS.get(word)
    if (gender) this.pronoun(at, gender)
    else if (word === 'a' || word === 'an' || word === 'one') this.unnamedAt(at)
    else if (word === 'the') this.description(at)
  }

  private pronoun(at: number, gender: Gender): void {
    const found = antecedent(this.seen, gender, this.pieces.sentenceOf[at] as number)
    if (!found) return
    const { draft, confidence } = found
    if (confidence >= LIKELY) draft.gender = gender
    this.mention(draft, at, at + 1, 'pronoun', confidence)
    this.remember(draft, at, gender)
  }

  private unnamedAt(at: number): void {
    const head = describedAt(this.pieces, at, (word) => isRoleNoun(word) || UNNAMED.has(word))
    const next = this.pieces.tokens[head + 1]?.text
    if (head < 0 || (next === ',' && this.nameAt.has(head + 2))) return
    if (
      this.pieces.tokens[at - 1]?.text === ',' &&
      this.seen.some(({ draft, sentence }) => draft && sentence === this.pieces.sentenceOf[at])
    )
      return
    const word = this.pieces.tokens[head]?.lower ?? ''
    this.unnamed.add(word)
    this.remember(undefined, at, genderOfWords([word]))
  }

  private description(at: number): void {
    const { tokens } = this.pieces
    const head = describedAt(this.pieces, at, (word) => isRoleNoun(word) || (rowsOf(word) & BODY) !== 0)
    if (head < 0) return
    const word = tokens[head]?.lower ?? ''
    if (this.unnamed.has(word)) return
    // "The official, NAME" and "NAME, the official": roles that stand beside their name.
    if (tokens[head + 1]?.text === ',' && this.nameAt.has(head + 2)) return
    if (tokens[at - 1]?.text === ',' && this.nameEnds === at - 1) return
    const between = tokens.slice(at + 1, head + 1)
    const fits = (this.byHead.get(word) ?? []).filter(
      (draft) => (draft.type === 'person') === isRoleNoun(word) && between.every((one) => fitting(draft, one)),
    )
    const [only] = fits
    if (!only || fits.length > 1 || between.some((_, i) => this.nameAt.has(at + 1 + i))) return
    this.mention(only, at, head + 1, 'description', DESCRIBED)
    if (only.type === 'person') this.remember(only, at, only.gender)
  }

  private mention(draft: Draft, from: number, to: number, kind: 'pronoun' | 'description', confidence: number): void {
    const { tokens } = this.pieces
    draft.mentions.push({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, kind, confidence })
  }
}
