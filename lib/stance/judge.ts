import { judgeGenerally, type Likelihoods } from './general/judge'
import type { StanceModel } from './general/model'
import { type Reading, readWords } from './reading/words'
import { reasonOf } from './reason'
import { WEIGHTS, WORD_WEIGHTS } from './story/fitted'
import { isReaction, ofParent } from './story/parent'
import { plainSide } from './story/plain'
import type { PreparedDebate } from './story/prepare'
import { readComment } from './story/read'
import { likelihoods, type StoryWeights } from './story/weights'
import type { WordScores } from './story/word-table'
import type { Evidence, Stance, StanceReason } from './types'

/** Where a comment stands on a proposition. */
export interface Judgement {
  readonly stance: Stance
  /** How likely the stance is right, from 0 to 1, as far as the comments tell that it was fitted on. */
  readonly confidence: number
  /** Whether it may be shown as it is; if not, it is "unclear" to a reader. */
  readonly sure: boolean
  /** How the side is expressed; absent where none is taken. */
  readonly how?: 'stated' | 'implied'
  /** Id of the story's argument that tells most for the side. */
  readonly argument?: string
  readonly reason: StanceReason
}

/** Confidence from which a stance is shown, where the story carries its debate: with words that were learned, and without. */
const SURE_OF_WORDS = 0.8
/** What only irony, a question or a person speaks for must be surer by so much. */
const EASILY_MISREAD = 0.06
const SURE = 0.72
/** How likely what is plainly said is meant, at least. */
const PLAIN = 0.9
/** Difference of the sides' likelihoods from which the general model takes one, and is sure of it. */
const MARGIN = 0.105
const SURE_MARGIN = 0.2

const STANCES = ['favour', 'against', 'neither'] as const

const likeliest = (of: Likelihoods): Stance => STANCES.reduce((best, stance) => (of[stance] > of[best] ? stance : best))

const leanOf = ({ favour, against }: Likelihoods) => favour - against

/** Stated: the proposal itself is demanded, refused or judged, or a comment agreed with that does so. */
const STATED: ReadonlySet<Evidence['kind']> = new Set(['proposition', 'verdict', 'parent'])

/** The evidence for a stance, strongest first. */
const supporting = (evidence: readonly Evidence[], stance: Stance, { leanings }: StoryWeights): Evidence[] =>
  evidence
    .filter(({ side }) => stance !== 'neither' && side === (stance === 'favour' ? 1 : -1))
    .sort((a, b) => b.weight * leanings[b.kind] - a.weight * leanings[a.kind])

const OFTEN_MISREAD: ReadonlySet<Evidence['kind']> = new Set(['irony', 'question', 'actor'])

const isEasilyMisread = (evidence: readonly Evidence[], stance: Stance) => {
  const support = evidence.filter(({ side }) => stance !== 'neither' && side === (stance === 'favour' ? 1 : -1))
  return support.length > 0 && support.every(({ kind }) => OFTEN_MISREAD.has(kind))
}

function judgement(
  reading: Reading,
  evidence: readonly Evidence[],
  stance: Stance,
  confidence: number,
  sure: boolean,
  weights: StoryWeights,
  words?: WordScores,
): Judgement {
  const support = supporting(evidence, stance, weights)
  const argument = support.find((each) => each.argument !== undefined)?.argument
  return {
    stance,
    confidence,
    sure,
    ...(stance !== 'neither' && { how: support.some(({ kind }) => STATED.has(kind)) ? 'stated' : 'implied' }),
    ...(argument !== undefined && { argument }),
    reason: reasonOf(reading, support, stance, words),
  }
}

/** Leans by the text of a comment that was read by itself, so that one with replies is read once. */
const MOST_KNOWN = 5_000
const leans = new WeakMap<PreparedDebate, Map<string, number>>()

function leansOn(debate: PreparedDebate): Map<string, number> {
  const before = leans.get(debate)
  if (before && before.size < MOST_KNOWN) return before
  const fresh = new Map<string, number>()
  leans.set(debate, fresh)
  return fresh
}

/** The stance, how likely it is right, and from how likely on it is sure: what is plainly said is. */
function decided(reading: Reading, evidence: readonly Evidence[], likely: Likelihoods, sure: number) {
  const plain = plainSide(reading, evidence)
  const stance = plain === undefined ? likeliest(likely) : plain === 1 ? 'favour' : 'against'
  if (plain !== undefined) return [stance, Math.max(likely[stance], PLAIN), PLAIN] as const
  return [stance, likely[stance], sure + (isEasilyMisread(evidence, stance) ? EASILY_MISREAD : 0)] as const
}

/** By the story's own debate. */
function judgeByDebate(
  text: string,
  debate: PreparedDebate,
  model: StanceModel,
  parent: string | undefined,
): Judgement {
  const read = (comment: string, lean?: number) => readComment(comment, debate, model.sense, lean)
  const [weights, sure] = debate.words ? [WORD_WEIGHTS, SURE_OF_WORDS] : [WEIGHTS, SURE]
  const known = leansOn(debate)
  const leanAlone = (comment: string) => known.get(comment) ?? leanOf(likelihoods(read(comment).signals, weights))
  const lean = parent === undefined ? undefined : leanAlone(parent)
  const { reading, evidence, signals, words } = read(text, lean)
  const likely = likelihoods(signals, weights)
  if (parent === undefined) known.set(text, leanOf(likely))
  else known.set(parent, lean ?? 0)
  const [stance, confidence, enough] = decided(reading, evidence, likely, sure)
  return judgement(reading, evidence, stance, confidence, confidence >= enough, weights, words)
}

/** By the general model alone; a short reply takes its side from the comment that it answers. */
function judgeByTarget(
  text: string,
  debate: PreparedDebate,
  model: StanceModel,
  parent: string | undefined,
): Judgement {
  const reading = readWords(text)
  const likely = judgeGenerally(reading, debate.target, model)
  const reply = parent !== undefined && isReaction(reading)
  const evidence = reply ? ofParent(reading, leanOf(judgeGenerally(readWords(parent), debate.target, model))) : []
  const margin = evidence.reduce((sum, { side, weight }) => sum + side * weight, reply ? 0 : leanOf(likely))
  const neutral = !reply && likely.neither > Math.max(likely.favour, likely.against)
  const stance = neutral || Math.abs(margin) < MARGIN ? 'neither' : margin > 0 ? 'favour' : 'against'
  return judgement(reading, evidence, stance, likely[stance], Math.abs(margin) >= SURE_MARGIN, WEIGHTS)
}

/**
 * Judges where a comment stands on a proposition. The work is linear in the comment's first few thousand characters;
 * what is longer is cut there.
 * @param debate from `prepareDebate`, made once for all comments
 * @param parent the comment that this one answers
 */
export const judgeStance = (text: string, debate: PreparedDebate, model: StanceModel, parent?: string): Judgement =>
  (debate.carried ? judgeByDebate : judgeByTarget)(text, debate, model, parent)
